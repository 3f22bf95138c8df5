import { normalDistribution } from '#lib/statistics/normal-distribution.ts';

/** How long something takes, as a log-normal distribution: its median in days, and the spread of the logarithm. */
export interface Delay {
  readonly median: number;
  readonly spread: number;
}

/**
 * From an application to a good answer; own estimate (median 7 days, spread 1: nine in ten within a month). The medians
 * of people and their markets differ by `between` (of a logarithm), which their own answers narrow down.
 */
export const toTalk = { median: 7, spread: 1, between: 0.6 } as const;

/**
 * From the first talk to the next, and from an interview to an offer. Own estimates that together make the 25 days
 * from a first interview to an offer that NACE counted (2023).
 */
export const toInterview: Delay = { median: 8, spread: 0.8 };
export const toOffer: Delay = { median: 10, spread: 0.9 };

/** The share that has come within so many whole days, for each day from 0 to `last`. */
export function comeWithin({ median, spread }: Delay, last: number): Float64Array {
  const middle = Math.log(median);
  return Float64Array.from({ length: last + 1 }, (_, day) =>
    normalDistribution((Math.log(day + 0.5) - middle) / spread),
  );
}

/** The share that comes on each day, given what has come within it. */
export const comeOn = (within: Float64Array): Float64Array =>
  within.map((share, day) => share - (within[day - 1] ?? 0));
