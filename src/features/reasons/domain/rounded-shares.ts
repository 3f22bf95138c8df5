import { type Cause, causes } from './cause.ts';
import type { Posterior } from './posterior.ts';

/** Sums of these parts are exact in binary arithmetic, in any order; a millionth is finer than anyone needs. */
const grid = 2 ** 20;

/** The same shares on a grid on which causes and unknown sum to one exactly. The unknown takes what is left. */
export function roundedShares({ causes: shares }: Posterior): Posterior {
  const rounded = Object.fromEntries(
    causes.map((cause) => [cause, Math.floor(shares[cause] * grid) / grid]),
  ) as Record<Cause, number>;
  return { causes: rounded, unknown: 1 - causes.reduce((sum, cause) => sum + rounded[cause], 0) };
}
