import { type ByCause, byCause, causes } from './cause.ts';
import { combinedRatio, type Weight } from './combined-ratio.ts';

/** What nobody can know, as a share: never below the usual one unless the employer said why. */
export const unknownShare = { usual: 0.15, employerSaidWhy: 0.05 } as const;

/** How probable each cause is, and the share that cannot be known; together they make one. */
export interface Posterior {
  readonly causes: ByCause;
  readonly unknown: number;
}

/** Bayes' rule over the causes: what usually happens at this stage times what these facts say. */
export function posterior(prior: ByCause, weights: readonly Weight[], unknown: number): Posterior {
  const weighed = byCause((cause) => prior[cause] * combinedRatio(cause, weights));
  const total = causes.reduce((sum, cause) => sum + weighed[cause], 0);
  return { causes: byCause((cause) => ((1 - unknown) * weighed[cause]) / total), unknown };
}

/** The share that cannot be known, given what was observed. */
export function unknownGiven(weights: readonly Weight[]): number {
  return weights.some((weight) => weight.explicit) ? unknownShare.employerSaidWhy : unknownShare.usual;
}
