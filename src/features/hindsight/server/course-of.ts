import { applicationOf } from '#features/applications/domain/dossier.ts';
import { applicationStore } from '#features/applications/server/store.ts';
import { mailStore } from '#features/inbox/server/mail-store.ts';
import { explain } from '#features/reasons/domain/explain.ts';
import { isExplainable } from '#features/reasons/domain/is-explainable.ts';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { type LookingBack, lookingBack } from '../domain/looking-back.ts';
import { actualOf, mailKeysOf } from './actual-of.ts';
import { askedOf } from './asked-of.ts';
import { storedCourses } from './course-store.ts';

/** The course of one application. Throws a `Problem` when it is not there. */
export async function courseOfOne(
  database: Database,
  clock: Clock,
  owner: string,
  id: string,
): Promise<{ course?: LookingBack; waiting: boolean }> {
  const dossier = await applicationStore(database).dossier(owner, id);
  if (!dossier) throw new Problem(404, 'application-unknown', 'This application is not here any more.');
  const { ending } = applicationOf(dossier);
  if (!isExplainable(ending)) return { waiting: false };
  const stored = (await storedCourses(database, owner))(id);
  const asked = await askedOf(database, clock, owner, [stored]);
  const mails = await mailStore(database).byKeys(owner, mailKeysOf(dossier));
  const actual = actualOf(dossier, mails, stored, asked);
  if (actual === undefined) return { waiting: false };
  const shares = explain(actual.rejection, { random: seededRandom(id) });
  return { course: lookingBack(actual, shares, ending), waiting: asked.waiting > 0 && !asked.of.has(id) };
}
