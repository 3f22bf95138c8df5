import { type ByCause, type Cause, causes, type Part, partOf, parts } from './cause.ts';
import { drawn } from './parameters.ts';
import { type Posterior, weigh, weighable } from './posterior.ts';
import type { Situation } from './situation.ts';

/** The range within which eight of ten draws of the parameters put a share. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How unsure the share of each cause and of each part of the picture is. */
export interface Intervals {
  readonly causes: Readonly<Record<Cause, Interval>>;
  readonly parts: Readonly<Record<Part, Interval>>;
}

export const draws = 64;

/**
 * How unsure each share is because the figures of the model are: all are drawn anew from their own uncertainty, and the
 * range between the tenth and the ninetieth hundredth is kept.
 */
export function intervals(situation: Situation, random: () => number, usual?: ByCause): Intervals {
  const prepared = weighable(situation);
  const drawings = Array.from({ length: draws }, () => weigh(prepared, drawn(situation, random, usual)));
  return {
    causes: rangeOfEach(
      causes,
      drawings.map((drawing) => drawing.causes),
    ),
    parts: rangeOfEach(parts, drawings.map(sharesOfParts)),
  };
}

/** The shares of the parts of the picture: those of their causes together, and what cannot be known. */
export function sharesOfParts({ causes: shares, unknown }: Posterior): Readonly<Record<Part, number>> {
  const sums = { 'never-about-you': 0, partly: 0, 'yours-to-change': 0, 'cannot-be-known': unknown };
  for (const cause of causes) sums[partOf[cause]] += shares[cause];
  return sums;
}

const rangeOfEach = <Name extends string>(
  names: readonly Name[],
  drawings: readonly Readonly<Record<Name, number>>[],
) =>
  Object.fromEntries(
    names.map((name) => [name, middleRange(new Float64Array(drawings.map((drawing) => drawing[name])))]),
  ) as Record<Name, Interval>;

function middleRange(values: Float64Array): Interval {
  const sorted = values.sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.1), high: at(0.9) };
}
