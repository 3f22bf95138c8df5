import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { AskedThing } from '../domain/asked-thing.ts';
import { compareWaiting } from './compare-waiting.ts';
import { comparisonStore } from './comparison-store.ts';
import { type Pair, pairsOf } from './pairs.ts';

/** A posting and its résumé, compared. */
export interface ComparedPair extends Pair {
  readonly asked: readonly AskedThing[];
}

/** Every posting compared with its résumé, as far as time allows: some of what was not compared yet is compared now. */
export async function comparisons(database: Database, clock: Clock, owner: string) {
  const { editionFor } = await import('./matcher.ts');
  // Work that goes on grows by a month at a time.
  const edition = `${await editionFor(database, owner)} ${clock.today().slice(0, 7)}`;
  const { pairs, hasResume } = await pairsOf(database, owner, edition);
  const kept = await comparisonStore(database).all(owner);
  const waiting = pairs.filter(({ mark }) => !kept.has(mark));
  const made = waiting.length > 0 ? await compareWaiting(database, clock, owner, edition, waiting) : [];
  const known = new Map([...kept, ...made.map(({ mark, asked }) => [mark, asked] as const)]);
  const compared = pairs.flatMap((pair): ComparedPair | [] => {
    const asked = known.get(pair.mark);
    return asked ? { ...pair, asked } : [];
  });
  return { compared, waiting: pairs.length - compared.length, hasResume };
}
