import { standardNormal } from '#features/reasons/domain/standard-normal.ts';
import type { Beta } from '#lib/statistics/beta-distribution.ts';

/**
 * One draw from the Gamma distribution with this shape (above 0) and the scale 1, from numbers uniform in [0, 1).
 * Marsaglia & Tsang 2000, ACM Trans. Math. Softw. 26, 363–372.
 */
export function drawnGamma(shape: number, random: () => number): number {
  if (shape < 1) return drawnGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = standardNormal(random);
    const cube = (1 + c * normal) ** 3;
    if (cube <= 0) continue;
    if (Math.log(1 - random()) < normal ** 2 / 2 + d * (1 - cube + Math.log(cube))) return d * cube;
  }
}

/** One draw of a share from its Beta distribution: the ratio of two Gamma draws. */
export function drawnBeta({ a, b }: Beta, random: () => number): number {
  const first = drawnGamma(a, random);
  return first / (first + drawnGamma(b, random));
}
