import type { Call } from '#platform/http/client.ts';
import { showHindsight, showWhatIf } from './api.ts';
import { type DifferenceOverAll, differenceOverAll } from './domain/difference.ts';
import type { Hindsight } from './domain/hindsight.ts';
import { addedTallies, type Tally } from './domain/tally.ts';

/** `rebound hindsight`: the same as the page shows, with what one thing changed would have done over all applications. */
export async function readHindsight(
  call: Call,
): Promise<Hindsight & { readonly whatIf: readonly DifferenceOverAll[] }> {
  let hindsight = await call(showHindsight, {});
  // Each answer compares some more.
  for (let waiting = 0; hindsight.waiting > 0 && hindsight.waiting !== waiting; ) {
    waiting = hindsight.waiting;
    hindsight = await call(showHindsight, {});
  }
  return { ...hindsight, whatIf: await readWhatIf(call) };
}

async function readWhatIf(call: Call): Promise<DifferenceOverAll[]> {
  let tallies: Tally[] = [];
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const answer = await call(showWhatIf, after === undefined ? {} : { after });
    tallies = addedTallies([...tallies, ...answer.tallies]);
    after = answer.next;
  }
  return tallies.map(differenceOverAll);
}
