import { comeOn } from './log-normal-delay.ts';

/** Of those that wait for a step so many days already and reach it at all: what comes within the weeks ahead. */
export interface ComingShares {
  /** The share that would have come by now. */
  readonly past: number;
  /** The share that comes within each of the weeks ahead. */
  readonly step: Float64Array;
  /** The share for which an offer comes, too, within each of them. */
  readonly offer: Float64Array;
}

/** The delay of a step: the share that has come within so many days, and that comes on each. */
export interface StepDelay {
  readonly within: Float64Array;
  readonly on: Float64Array;
}

export const stepDelay = (within: Float64Array): StepDelay => ({ within, on: comeOn(within) });

/**
 * What is still to come after so many days of waiting: from the delay of the step, and of what follows it up to the
 * offer (as the share that has come within so many days).
 */
export function comingShares(
  days: number,
  weeks: readonly number[],
  { within, on }: StepDelay,
  toOfferAfter: Float64Array,
): ComingShares {
  const past = within[days] ?? 1;
  return {
    past,
    step: Float64Array.from(weeks, (week) => (within[days + 7 * week] ?? 1) - past),
    offer: Float64Array.from(weeks, (week) => bothWithin(on, days, toOfferAfter, 7 * week)),
  };
}

/** The share for which the one comes after `from` and the other after that, both within so many days from then. */
export function bothWithin(on: Float64Array, from: number, within: Float64Array, days: number): number {
  let sum = 0;
  for (let day = 1; day <= days; day++) sum += (on[from + day] ?? 0) * (within[days - day] ?? 0);
  return sum;
}

/** The delay of one step after another, as the share that has come within so many days. */
export function oneAfterOther(first: Float64Array, second: Float64Array): Float64Array {
  const on = comeOn(first);
  return first.map((_, days) => (on[0] ?? 0) * (second[days] ?? 0) + bothWithin(on, 0, second, days));
}

/**
 * Of applications that all lead to it, one a week sent evenly over the weeks ahead: how many have come within each of
 * them.
 */
export const comingOfNew = (weeks: readonly number[], within: Float64Array): Float64Array =>
  Float64Array.from(weeks, (week) => {
    let sum = 0;
    for (let day = 0; day < 7 * week; day++) sum += within[day] ?? 0;
    return sum / 7;
  });
