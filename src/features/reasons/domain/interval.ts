import { type ByCause, type Cause, causes } from './cause.ts';
import { drawn } from './parameters.ts';
import { weigh, weighable } from './posterior.ts';
import type { Situation } from './situation.ts';

/** The range within which eight of ten draws of the parameters put a cause. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const draws = 64;

/**
 * How unsure each probability is because the figures of the model are: all are drawn anew from their own
 * uncertainty, and the range between the tenth and the ninetieth hundredth is kept.
 */
export function intervals(
  situation: Situation,
  random: () => number,
  usual?: ByCause,
): Readonly<Record<Cause, Interval>> {
  const prepared = weighable(situation);
  const shares = Array.from({ length: draws }, () => weigh(prepared, drawn(situation, random, usual)).causes);
  return Object.fromEntries(
    causes.map((cause) => [cause, middleRange(shares.map((each) => each[cause]))]),
  ) as Record<Cause, Interval>;
}

function middleRange(values: readonly number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.1), high: at(0.9) };
}
