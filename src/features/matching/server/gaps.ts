import type { Importance } from '#features/postings/domain/requirement.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { countGaps } from '../domain/count-gaps.ts';
import { fewestPostings, type Gaps } from '../domain/gap.ts';
import { claimStore } from './claim-store.ts';
import { compareWaiting } from './compare-waiting.ts';
import { comparisonStore } from './comparison-store.ts';
import { pairsOf } from './pairs.ts';

const mostGaps = 200;
const mostSeldom = 100;

/** What postings ask and what was shown of it, from what was compared; some of what was not is compared now. */
export async function gaps(
  database: Database,
  clock: Clock,
  owner: string,
  importance?: Importance,
): Promise<Gaps> {
  const { editionFor } = await import('./matcher.ts');
  // Work that goes on grows by a month at a time.
  const edition = `${await editionFor(database, owner)} ${clock.today().slice(0, 7)}`;
  const { pairs, hasResume } = await pairsOf(database, owner, edition);
  const kept = await comparisonStore(database).all(owner);
  const waiting = pairs.filter(({ mark }) => !kept.has(mark));
  const made = waiting.length > 0 ? await compareWaiting(database, clock, owner, edition, waiting) : [];
  const known = new Map([...kept, ...made.map(({ mark, asked }) => [mark, asked] as const)]);
  const compared = pairs.filter(({ mark }) => known.has(mark));
  const counted = countGaps(
    compared.map(({ mark, endedWithNo }) => ({ asked: known.get(mark) ?? [], endedWithNo })),
    await claimStore(database).all(owner),
    importance,
  );
  const seldom = counted.filter(({ asked }) => asked < fewestPostings);
  return {
    gaps: counted.filter(({ asked }) => asked >= fewestPostings).slice(0, mostGaps),
    seldom: seldom.slice(0, mostSeldom),
    seldomTotal: seldom.length,
    postings: compared.length,
    withNewest: compared.filter(({ isSent }) => !isSent).length,
    waiting: pairs.length - compared.length,
    hasResume,
  };
}
