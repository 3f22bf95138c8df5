import type { Importance } from '#features/postings/domain/requirement.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { countGaps } from '../domain/count-gaps.ts';
import { fewestPostings, type Gaps } from '../domain/gap.ts';
import { claimStore } from './claim-store.ts';
import { comparisons } from './comparisons.ts';

const mostGaps = 200;
const mostSeldom = 100;

/** What postings ask and what was shown of it, from what was compared. */
export async function gaps(
  database: Database,
  clock: Clock,
  owner: string,
  importance?: Importance,
): Promise<Gaps> {
  const { compared, waiting, hasResume } = await comparisons(database, clock, owner);
  const counted = countGaps(compared, await claimStore(database).all(owner), importance);
  const seldom = counted.filter(({ asked }) => asked < fewestPostings);
  return {
    gaps: counted.filter(({ asked }) => asked >= fewestPostings).slice(0, mostGaps),
    seldom: seldom.slice(0, mostSeldom),
    seldomTotal: seldom.length,
    postings: compared.length,
    withNewest: compared.filter(({ isSent }) => !isSent).length,
    waiting,
    hasResume,
  };
}
