import type { ByCause } from './cause.ts';
import { weightOf } from './combined-ratio.ts';
import type { Observation } from './observation.ts';
import { type Posterior, posterior, unknownGiven } from './posterior.ts';

/** The picture without each of the observations in turn, in their order: what remains when it alone is taken away. */
export function withoutEach(prior: ByCause, observations: readonly Observation[]): Posterior[] {
  const weights = observations.map((seen) => weightOf(seen));
  return weights.map((_, position) => {
    const others = weights.toSpliced(position, 1);
    return posterior(prior, others, unknownGiven(others));
  });
}
