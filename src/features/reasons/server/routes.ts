import { applicationStore } from '#features/applications/server/store.ts';
import { mailStore } from '#features/inbox/server/mail-store.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
import { answerQuestion, explainApplication } from '../api.ts';
import { questions } from '../domain/question.ts';
import { seededRandom } from '../domain/seeded-random.ts';
import { answerStore } from './store.ts';

export function reasonRoutes(database: Database) {
  const applications = applicationStore(database);
  const mails = mailStore(database);
  const answers = answerStore(database);

  async function the(owner: string, id: string) {
    const dossier = await applications.dossier(owner, id);
    if (!dossier) {
      throw new Problem(404, 'application-unknown', 'This application is not here any more.');
    }
    return dossier;
  }

  return routes()
    .on(explainApplication, async ({ id }, { owner }) => {
      const dossier = await the(owner, id);
      const keys = dossier.events
        .filter(({ source }) => source.kind === 'mail')
        .map(({ source }) => source.key);
      const given = await answers.of(owner, id);
      // The words of six languages are loaded with the first question, so that starting stays quick.
      const [{ caseOf }, { explain }] = await Promise.all([
        import('../domain/case-of.ts'),
        import('../domain/explain.ts'),
      ]);
      const rejection = caseOf(dossier, await mails.byKeys(owner, keys), given);
      return {
        answers: given,
        // The same application always gets the same picture, so the seed is its id.
        ...(rejection && { explanation: explain(rejection, { random: seededRandom(id) }) }),
      };
    })
    .on(answerQuestion, async ({ id, question, answer }, { owner }) => {
      await the(owner, id);
      if (!questions.some((known) => known.id === question)) {
        throw new Problem(400, 'question-unknown', 'This question is not known to this version of Rebound.');
      }
      if (answer === undefined) await answers.takeBack(owner, id, question);
      else await answers.give(owner, id, question, answer);
      return {};
    });
}
