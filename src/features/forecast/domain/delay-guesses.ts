import type { Beta } from '#lib/statistics/beta-distribution.ts';
import { comeOn, comeWithin, toTalk } from './log-normal-delay.ts';
import { type StepTally, updatedByTally } from './step-tally.ts';

/** One guess at how long this person's good answers take, and how believable it is. */
export interface DelayGuess {
  readonly median: number;
  /** Up to this guess: weights of all guesses that are added up, the last one 1. */
  readonly upTo: number;
  /** The share of good answers that has come within so many days. */
  readonly within: Float64Array;
  /** What is believed of the chance by each channel if this guess holds. */
  readonly betas: readonly Beta[];
}

/** How far from the usual median guesses are tried, in standard deviations. */
const tried = [-1.8, -1.2, -0.6, 0, 0.6, 1.2, 1.8] as const;

/**
 * Guesses at the median delay, weighed by how usual they are and how well they fit: the days that good answers took, and
 * the silence of those still waiting, which a cure model takes as "not yet" or "never" (Boag 1949).
 */
export function delayGuesses(
  tallies: readonly StepTally[],
  priors: readonly Beta[],
  last: number,
): DelayGuess[] {
  const guesses = tried.map((distance) => {
    const median = toTalk.median * Math.exp(toTalk.between * distance);
    const within = comeWithin({ median, spread: toTalk.spread }, last);
    const betas = tallies.map((tally, at) => updatedByTally(priors[at] ?? { a: 1, b: 1 }, tally, within));
    const fit = tallies.reduce((sum, tally, at) => sum + fitOf(tally, within, betas[at]), 0);
    return { median, within, betas, fit: fit - distance ** 2 / 2 };
  });
  const best = Math.max(...guesses.map(({ fit }) => fit));
  const total = guesses.reduce((sum, { fit }) => sum + Math.exp(fit - best), 0);
  let upTo = 0;
  return guesses.map(({ fit, ...guess }) => {
    upTo += Math.exp(fit - best) / total;
    return { ...guess, upTo };
  });
}

/** The logarithm of how likely the days and the silence of a channel are under a guess. */
function fitOf(tally: StepTally, within: Float64Array, beta: Beta | undefined): number {
  const share = beta === undefined ? 0.5 : beta.a / (beta.a + beta.b);
  const on = comeOn(within);
  let fit = tally.reached * Math.log(share) + tally.ended * Math.log1p(-share);
  for (let day = 0; day < tally.after.length; day++) {
    fit += (tally.after[day] ?? 0) * Math.log(Math.max(on[day] ?? 0, 1e-9));
    fit += (tally.waited[day] ?? 0) * Math.log1p(-share * (within[day] ?? 1));
  }
  return fit;
}
