import { type ByCause, byCause, type Cause, causes } from './cause.ts';
import { weightOf } from './combined-ratio.ts';
import type { Observation } from './observation.ts';
import { posterior } from './posterior.ts';
import { standardNormal } from './standard-normal.ts';

/** The range within which eight of ten draws of the parameters put a cause. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Spread of each prior and of the unknown share (as a factor), and of the strength of each fact. Own estimates. */
const spread = { prior: 0.5, unknown: 0.3, strength: 0.4 } as const;
const draws = 300;
const mostUnknown = 0.6;

/**
 * How unsure each probability is because priors and ratios are: both are drawn anew from their own
 * uncertainty, and the range between the tenth and the ninetieth hundredth is kept.
 */
export function intervals(
  prior: ByCause,
  observations: readonly Observation[],
  unknown: number,
  random: () => number,
): Readonly<Record<Cause, Interval>> {
  const drawn = Array.from({ length: draws }, () => drawOnce(prior, observations, unknown, random));
  return Object.fromEntries(
    causes.map((cause) => [cause, middleRange(drawn.map((shares) => shares[cause]))]),
  ) as Record<Cause, Interval>;
}

function drawOnce(
  prior: ByCause,
  observations: readonly Observation[],
  unknown: number,
  random: () => number,
): ByCause {
  const factor = (size: number) => Math.exp(size * standardNormal(random));
  const drawnPrior = byCause((cause) => prior[cause] * factor(spread.prior));
  const weights = observations.map((seen) => weightOf(seen, factor(spread.strength)));
  return posterior(drawnPrior, weights, Math.min(mostUnknown, unknown * factor(spread.unknown))).causes;
}

function middleRange(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.1), high: at(0.9) };
}
