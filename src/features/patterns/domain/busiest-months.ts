import { amountOf, type EffortDay } from './effort.ts';
import { effortMonths } from './effort-months.ts';

/** Fewer things than these have no shape. */
const fewestDone = 10;

/**
 * The one or two months in which more than half of it was done, in their order; empty when it is spread over more, or
 * when there is too little to say so.
 */
export function busiestMonths(days: readonly EffortDay[]): string[] {
  const months = effortMonths(days);
  const all = months.reduce((sum, month) => sum + amountOf(month), 0);
  if (all < fewestDone || months.length < 3) return [];
  const busiest = months.toSorted((a, b) => amountOf(b) - amountOf(a));
  let sum = 0;
  for (const [at, month] of busiest.slice(0, 2).entries()) {
    sum += amountOf(month);
    if (sum > all / 2)
      return busiest
        .slice(0, at + 1)
        .map((each) => each.month)
        .sort();
  }
  return [];
}
