import { type DifferenceOverAll, differenceOverAll } from './difference.ts';
import { addedTallies, type Tally } from './tally.ts';

/** One stretch of applications, weighed. `next`: where the following one begins. */
export interface Stretch {
  readonly tallies: readonly Tally[];
  readonly weighed: number;
  readonly total: number;
  readonly next?: string | undefined;
}

/** How far it is, and what it comes to so far. */
export interface Reckoned {
  readonly done: number;
  readonly total: number;
  readonly differences: readonly DifferenceOverAll[];
}

/** Asks for one stretch after another and adds them up, as long as somebody wants to know. */
export async function* inStretches(
  ask: (from: { readonly after?: string }) => Promise<Stretch>,
): AsyncGenerator<Reckoned> {
  let tallies: Tally[] = [];
  let next: string | undefined;
  do {
    const stretch = await ask(next === undefined ? {} : { after: next });
    tallies = addedTallies([...tallies, ...stretch.tallies]);
    next = stretch.next;
    yield { done: stretch.weighed, total: stretch.total, differences: tallies.map(differenceOverAll) };
  } while (next !== undefined);
}
