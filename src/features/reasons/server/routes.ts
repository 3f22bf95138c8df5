import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
import { answerQuestion, correctFact, explainApplication } from '../api.ts';
import { isCorrectable, withCorrections } from '../domain/fact-correction.ts';
import { questions } from '../domain/question.ts';
import type { WhatChanged } from '../domain/what-changed.ts';
import { correctionStore } from './correction-store.ts';
import { explained, type Said } from './explained.ts';
import { knownReasonStore, ownReasons } from './known-reason-store.ts';
import { answerStore } from './store.ts';
import { storedCases } from './stored-case.ts';

export function reasonRoutes(database: Database, clock: Clock) {
  const cases = storedCases(database, clock);
  const answers = answerStore(database);
  const corrections = correctionStore(database);
  const reasons = knownReasonStore(database);

  /** Makes a change and tells what it did to the picture; without a picture nothing. */
  async function changing(owner: string, id: string, change: () => Promise<void>): Promise<WhatChanged> {
    const found = await cases.read(owner, id);
    const own = ownReasons(await reasons.all(owner), id);
    const picture = ({ answers: given, corrections: said }: Said) =>
      found && explained(withCorrections({ ...found.read, answers: given }, said), own);
    const before = await picture(await cases.said(owner, id));
    await change();
    const after = await picture(await cases.said(owner, id));
    const { whatChanged } = await import('../domain/what-changed.ts');
    return before && after ? whatChanged(before, after) : { causes: [], tooEarly: false, wasTooEarly: false };
  }

  return routes()
    .on(explainApplication, async ({ id }, { owner }) => {
      const { answers: given, corrections: said, found, rejection } = await cases.of(owner, id);
      if (!found || !rejection) return { answers: given, facts: [], places: {} };
      const all = await reasons.all(owner);
      const known = all.find(({ applicationId }) => applicationId === id)?.reason;
      const [{ usedFacts }, { offeredReason }] = await Promise.all([
        import('../domain/used-facts.ts'),
        import('../domain/offered-reason.ts'),
      ]);
      const explanation = await explained(rejection, ownReasons(all, id));
      const { read, origins, elsewhere } = found;
      const rest = {
        answers: given,
        facts: usedFacts({ ...read, answers: given }, said, origins),
        places: { posting: elsewhere.posting?.id, resume: elsewhere.resume?.id },
      };
      if (!known) return { ...rest, explanation, offered: offeredReason(rejection) };
      // Who knows why is asked nothing more.
      return { ...rest, explanation: { ...explanation, tellsMore: [] }, known };
    })
    .on(answerQuestion, async ({ id, question, answer }, { owner }) => {
      if (!questions.some((known) => known.id === question)) {
        throw new Problem(400, 'question-unknown', 'This question is not known to this version of Rebound.');
      }
      return {
        changed: await changing(owner, id, () =>
          answer === undefined
            ? answers.takeBack(owner, id, question)
            : answers.give(owner, id, question, answer),
        ),
      };
    })
    .on(correctFact, async ({ id, fact, correction }, { owner }) => {
      if (correction !== undefined && !isCorrectable(fact, correction)) {
        throw new Problem(
          400,
          'correction-invalid',
          'This cannot be said of this fact. Nothing was changed.',
        );
      }
      const before = (await corrections.of(owner, id))[fact];
      const changed = await changing(owner, id, () =>
        correction === undefined
          ? corrections.takeBack(owner, id, fact)
          : corrections.say(owner, id, fact, correction),
      );
      return { changed, ...(before !== undefined && { before }) };
    });
}
