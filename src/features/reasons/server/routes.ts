import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
import { answerQuestion, explainApplication } from '../api.ts';
import { questions } from '../domain/question.ts';
import { seededRandom } from '../domain/seeded-random.ts';
import { knownReasonStore, ownReasons } from './known-reason-store.ts';
import { answerStore } from './store.ts';
import { storedCases } from './stored-case.ts';

export function reasonRoutes(database: Database) {
  const cases = storedCases(database);
  const answers = answerStore(database);
  const reasons = knownReasonStore(database);

  return routes()
    .on(explainApplication, async ({ id }, { owner }) => {
      const { answers: given, rejection } = await cases.of(owner, id);
      if (!rejection) return { answers: given };
      const all = await reasons.all(owner);
      const known = all.find(({ applicationId }) => applicationId === id)?.reason;
      const [{ explain }, { offeredReason }] = await Promise.all([
        import('../domain/explain.ts'),
        import('../domain/offered-reason.ts'),
      ]);
      // The same application always gets the same picture, so the seed is its id.
      const explanation = explain(rejection, { random: seededRandom(id), own: ownReasons(all, id) });
      if (!known) return { answers: given, explanation, offered: offeredReason(rejection) };
      // Who knows why is asked nothing more.
      return { answers: given, explanation: { ...explanation, tellsMore: [] }, known };
    })
    .on(answerQuestion, async ({ id, question, answer }, { owner }) => {
      await cases.the(owner, id);
      if (!questions.some((known) => known.id === question)) {
        throw new Problem(400, 'question-unknown', 'This question is not known to this version of Rebound.');
      }
      if (answer === undefined) await answers.takeBack(owner, id, question);
      else await answers.give(owner, id, question, answer);
      return {};
    });
}
