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
import { storedCourses } from './course-store.ts';

/** The course of one application; undefined while there is nothing to look back on. Throws a `Problem` when it is not there. */
export async function courseOfOne(
  database: Database,
  clock: Clock,
  owner: string,
  id: string,
): Promise<LookingBack | undefined> {
  const cases = storedCases(database, clock);
  const dossier = await cases.the(owner, id);
  const { ending } = applicationOf(dossier);
  const { rejection } = await cases.ofDossier(owner, dossier);
  if (!isExplainable(ending) || rejection === undefined) return undefined;
  const stored = (await storedCourses(database, owner))(id);
  const reasons = await knownReasonStore(database).all(owner);
  const known = reasons.find(({ applicationId }) => applicationId === id);
  const whose = known
    ? whoseMatterKnown(known.reason.causes)
    : explain(rejection, { random: seededRandom(id), own: ownReasons(reasons, id) });
  return lookingBack(actualOf(dossier, rejection, stored), whose, ending);
}
