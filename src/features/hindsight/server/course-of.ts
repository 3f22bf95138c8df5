import { applicationOf } from '#features/applications/domain/dossier.ts';
import { explain } from '#features/reasons/domain/explain.ts';
import { isExplainable } from '#features/reasons/domain/is-explainable.ts';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { knownReasonStore, ownReasons } from '#features/reasons/server/known-reason-store.ts';
import { storedCases } from '#features/reasons/server/stored-case.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { type LookingBack, lookingBack } from '../domain/looking-back.ts';
import { whoseMatterKnown } from '../domain/whose-matter.ts';
import { actualOf } from './actual-of.ts';
import { askedOf } from './asked-of.ts';
import { storedCourses } from './course-store.ts';

/** The course of one application, with its case as it is explained. Throws a `Problem` when it is not there. */
export async function courseOfOne(
  database: Database,
  clock: Clock,
  owner: string,
  id: string,
): Promise<{ course?: LookingBack; waiting: boolean }> {
  const cases = storedCases(database);
  const dossier = await cases.the(owner, id);
  const { ending } = applicationOf(dossier);
  const { rejection } = await cases.of(owner, id);
  if (!isExplainable(ending) || rejection === undefined) return { waiting: false };
  const stored = (await storedCourses(database, owner))(id);
  const asked = await askedOf(database, clock, owner, [stored]);
  const reasons = await knownReasonStore(database).all(owner);
  const known = reasons.find(({ applicationId }) => applicationId === id);
  const whose = known
    ? whoseMatterKnown(known.reason.causes)
    : explain(rejection, { random: seededRandom(id), own: ownReasons(reasons, id) });
  return {
    course: lookingBack(actualOf(dossier, rejection, stored, asked), whose, ending),
    waiting: asked.waiting > 0 && !asked.of.has(id),
  };
}
