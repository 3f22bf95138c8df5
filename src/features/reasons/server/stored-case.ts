import type { Dossier } from '#features/applications/domain/dossier.ts';
import { applicationStore } from '#features/applications/server/store.ts';
import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { withCorrections } from '../domain/fact-correction.ts';
import { applicationCase } from './application-case.ts';
import { correctionStore } from './correction-store.ts';
import type { Said } from './explained.ts';
import { answerStore } from './store.ts';

/** Reads what is stored of an application as the case that is explained. */
export function storedCases(database: Database, clock: Clock) {
  const applications = applicationStore(database);
  const answers = answerStore(database);
  const corrections = correctionStore(database);

  /** The application with its events; throws a `Problem` when it is gone. */
  async function the(owner: string, id: string) {
    const dossier = await applications.dossier(owner, id);
    if (!dossier) {
      throw new Problem(404, 'application-unknown', 'This application is not here any more.');
    }
    return dossier;
  }

  /** The person's answers and corrections so far. */
  const said = async (owner: string, id: string): Promise<Said> => ({
    answers: await answers.of(owner, id),
    corrections: await corrections.of(owner, id),
  });
  const readOf = (owner: string, dossier: Dossier) => applicationCase(database, clock, owner, dossier);

  async function ofDossier(owner: string, dossier: Dossier) {
    const found = await readOf(owner, dossier);
    const known = await said(owner, dossier.id);
    const rejection = found && withCorrections({ ...found.read, answers: known.answers }, known.corrections);
    return { ...known, found, rejection };
  }

  return {
    the,
    said,
    /** As it was read; undefined where there is nothing to explain. */
    read: async (owner: string, id: string) => readOf(owner, await the(owner, id)),
    /** The case as the person knows it, with their answers; no case where there is nothing to explain. */
    of: async (owner: string, id: string) => ofDossier(owner, await the(owner, id)),
    /** The same of an application that is read already. */
    ofDossier,
  };
}
