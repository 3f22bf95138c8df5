import type { z } from 'zod';
import type { Dossier } from '#features/applications/domain/dossier.ts';
import { applicationStore } from '#features/applications/server/store.ts';
import type { ApplicationTables } from '#features/applications/server/tables.ts';
import { mailStore } from '#features/inbox/server/mail-store.ts';
import { caseOf } from '#features/reasons/domain/case-of.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { showWhatIf } from '../api.ts';
import { addedTallies, type Tally } from '../domain/tally.ts';
import { whatIfsFor } from '../domain/what-ifs-for.ts';
import { actualOf } from './actual-of.ts';
import { askedOf } from './asked-of.ts';
import { storedCourses } from './course-store.ts';

/** For how long one answer may weigh, in milliseconds: others wait meanwhile. */
const longest = 300;
/** Applications read at once. */
const stretch = 100;

/** The keys of the mails that an application was read from. */
const mailKeysOf = ({ events }: Dossier): string[] =>
  events.filter(({ source }) => source.kind === 'mail').map(({ source }) => source.key);

/** Weighs one stretch of the applications that ended, at least one, and says where the next begins. */
export async function whatIfOver(
  database: Database,
  clock: Clock,
  owner: string,
  { after = '' }: z.output<typeof showWhatIf.input>,
): Promise<z.output<typeof showWhatIf.output>> {
  const ids = await endedIds(database, owner);
  const done = ids.filter((id) => id <= after).length;
  const dossiers = await applicationStore(database).dossiers(owner, ids.slice(done, done + stretch));
  const stored = await storedCourses(database, owner);
  const asked = await askedOf(
    database,
    clock,
    owner,
    dossiers.map(({ id }) => stored(id)),
  );
  const mails = await mailStore(database).byKeys(owner, dossiers.flatMap(mailKeysOf));
  const byKey = new Map(mails.map((mail) => [mail.key, mail]));
  const tallies: Tally[] = [];
  const until = performance.now() + longest;
  let weighed = done;
  for (const dossier of dossiers.sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const own = mailKeysOf(dossier).flatMap((key) => byKey.get(key) ?? []);
    const course = stored(dossier.id);
    const rejection = caseOf(dossier, own, course.answers);
    if (rejection) tallies.push(...whatIfsFor(actualOf(dossier, rejection, course, asked)));
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

async function endedIds(database: Database, owner: string): Promise<string[]> {
  const rows = await database
    .withTables<ApplicationTables>()
    .selectFrom('application')
    .select('id')
    .where('owner', '=', owner)
    .where('ending', 'in', ['rejected', 'silent', 'closed'])
    .execute();
  return rows.map(({ id }) => id).sort();
}
