import { applicationStore } from '#features/applications/server/store.ts';
import { mailStore } from '#features/inbox/server/mail-store.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { answerStore } from './store.ts';

/** Reads what is stored of an application as the case that is explained. */
export function storedCases(database: Database) {
  const applications = applicationStore(database);
  const mails = mailStore(database);
  const answers = answerStore(database);

  /** The application with its events; throws a `Problem` when it is gone. */
  async function the(owner: string, id: string) {
    const dossier = await applications.dossier(owner, id);
    if (!dossier) {
      throw new Problem(404, 'application-unknown', 'This application is not here any more.');
    }
    return dossier;
  }

  return {
    the,
    /** The case with the answers given so far; no case where there is nothing to explain. */
    async of(owner: string, id: string) {
      const dossier = await the(owner, id);
      const keys = dossier.events
        .filter(({ source }) => source.kind === 'mail')
        .map(({ source }) => source.key);
      const given = await answers.of(owner, id);
      // The words of six languages are loaded with the first question, so that starting stays quick.
      const { caseOf } = await import('../domain/case-of.ts');
      return { answers: given, rejection: caseOf(dossier, await mails.byKeys(owner, keys), given) };
    },
  };
}
