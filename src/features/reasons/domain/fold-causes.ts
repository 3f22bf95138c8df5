import type { CauseShare } from './explanation.ts';

const most = 5;
/** Less than this is "fewer than 1 in 10" and need not be seen at once; less than the second is nearly ruled out. */
const worthABar = 0.05;
const ruledOut = 0.005;

/** The causes that are not nearly ruled out, in the same order. */
export const possibleCauses = (causes: readonly CauseShare[]): readonly CauseShare[] =>
  causes.filter(({ probability }) => probability >= ruledOut);

/** The causes seen at once and those behind "more", most likely first. The likeliest is always seen. */
export function foldCauses(causes: readonly CauseShare[]): {
  readonly shown: readonly CauseShare[];
  readonly folded: readonly CauseShare[];
} {
  const possible = possibleCauses(causes);
  const worth = possible.filter(({ probability }) => probability >= worthABar).length;
  const count = Math.max(1, Math.min(most, worth));
  return { shown: possible.slice(0, count), folded: possible.slice(count) };
}
