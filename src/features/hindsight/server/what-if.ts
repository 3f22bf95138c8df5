import type { z } from 'zod';
import { applicationStore } from '#features/applications/server/store.ts';
import { explainableIds } from '#features/reasons/server/explainable-ids.ts';
import { storedCases } from '#features/reasons/server/stored-case.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { showWhatIf } from '../api.ts';
import { addedTallies, type Tally } from '../domain/tally.ts';
import { whatIfsFor } from '../domain/what-ifs-for.ts';
import { actualOf } from './actual-of.ts';
import { storedCourses } from './course-store.ts';

/** For how long one answer may weigh, in milliseconds: others wait meanwhile. */
const longest = 300;
/** Applications read at once. */
const stretch = 100;

/** Weighs one stretch of the applications that ended, at least one, and says where the next begins. */
export async function whatIfOver(
  database: Database,
  clock: Clock,
  owner: string,
  { after = '' }: z.output<typeof showWhatIf.input>,
): Promise<z.output<typeof showWhatIf.output>> {
  const ids = await explainableIds(database, owner);
  const done = ids.filter((id) => id <= after).length;
  const dossiers = await applicationStore(database).dossiers(owner, ids.slice(done, done + stretch));
  const stored = await storedCourses(database, owner);
  const cases = storedCases(database, clock);
  const tallies: Tally[] = [];
  const until = performance.now() + longest;
  let weighed = done;
  for (const dossier of dossiers.sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const { rejection } = await cases.ofDossier(owner, dossier);
    if (rejection) tallies.push(...whatIfsFor(actualOf(dossier, rejection, stored(dossier.id))));
    weighed += 1;
    if (performance.now() > until) break;
  }
  const next = ids[weighed - 1];
  return {
    tallies: addedTallies(tallies),
    weighed,
    total: ids.length,
    ...(weighed < ids.length && next !== undefined && { next }),
  };
}
