import type { AskedThing } from '#features/matching/domain/asked-thing.ts';
import type { Claims } from '#features/matching/domain/claim.ts';
import { claimStore } from '#features/matching/server/claim-store.ts';
import { comparisons } from '#features/matching/server/comparisons.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { StoredCourse } from './course-store.ts';

/** What postings asked beside the résumé that went out, by application. */
export interface Asked {
  readonly of: ReadonlyMap<string, readonly AskedThing[]>;
  readonly claims: Claims;
  /** Postings that wait to be compared. */
  readonly waiting: number;
}

/**
 * Only where it is noted which résumé went out: a later one says nothing about how it ended. Comparing loads the vocabulary,
 * which is only worth it where one of these courses has both a posting and a résumé.
 */
export async function askedOf(
  database: Database,
  clock: Clock,
  owner: string,
  courses: readonly StoredCourse[],
): Promise<Asked> {
  const canCompare = courses.some(({ posting, resumes }) => posting !== undefined && resumes.length > 0);
  if (!canCompare) return { of: new Map(), claims: new Map(), waiting: 0 };
  const { compared, waiting } = await comparisons(database, clock, owner);
  const of = new Map<string, readonly AskedThing[]>();
  for (const { asked, isSent, posting } of compared) {
    if (isSent && posting.applicationId) of.set(posting.applicationId, asked);
  }
  return { of, claims: await claimStore(database).all(owner), waiting };
}
