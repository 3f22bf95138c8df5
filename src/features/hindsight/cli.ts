import type { Call } from '#platform/http/client.ts';
import { showHindsight, showWhatIf } from './api.ts';
import type { DifferenceOverAll } from './domain/difference.ts';
import type { Hindsight } from './domain/hindsight.ts';
import { inStretches } from './domain/in-stretches.ts';

/** `rebound hindsight`: the same as the page shows, with what one thing changed would have done over all applications. */
export async function readHindsight(
  call: Call,
): Promise<Hindsight & { readonly whatIf: readonly DifferenceOverAll[] }> {
  let hindsight = await call(showHindsight, {});
  // Each answer compares some more postings.
  for (let before = 0; hindsight.waiting > 0 && hindsight.waiting !== before; ) {
    before = hindsight.waiting;
    hindsight = await call(showHindsight, {});
  }
  let whatIf: readonly DifferenceOverAll[] = [];
  for await (const { differences } of inStretches((from) => call(showWhatIf, from))) whatIf = differences;
  return { ...hindsight, whatIf };
}
