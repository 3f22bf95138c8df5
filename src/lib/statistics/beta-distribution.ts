/** A distribution over a share: what `a` successes and `b` failures would leave one to believe. Both above 0. */
export interface Beta {
  readonly a: number;
  readonly b: number;
}

export const betaMean = ({ a, b }: Beta): number => a / (a + b);

export const betaVariance = ({ a, b }: Beta): number => (a * b) / ((a + b) ** 2 * (a + b + 1));

/** Bayes' rule for a share (Beta–Binomial): the prior, and so many successes out of so many. */
export const updatedBeta = ({ a, b }: Beta, successes: number, of: number): Beta => ({
  a: a + successes,
  b: b + of - successes,
});

/** The range that leaves the same chance outside on either side; `mass` is what lies inside it, 0.8 for 80 %. */
export function betaInterval(beta: Beta, mass: number): { readonly low: number; readonly high: number } {
  const tail = (1 - mass) / 2;
  const [from, to] = logOddsRange(beta);
  const points = logOddsPoints(from, to);
  const weights = points.map(logOddsDensity(beta));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    low: shareBelow(points, weights, tail * total),
    high: shareBelow(points, weights, (1 - tail) * total),
  };
}

const pointCount = 400;

/**
 * On the scale of log odds the density is smooth and falls off at both ends whatever `a` and `b` are, so that sums over
 * evenly spaced points are as good as integrals (Trefethen & Weideman 2014, on the trapezoidal rule).
 */
export const logOddsPoints = (from: number, to: number): number[] =>
  Array.from({ length: pointCount }, (_, at) => from + ((to - from) * at) / (pointCount - 1));

/** Where all but a negligible part of the distribution lies, in log odds. */
export function logOddsRange({ a, b }: Beta): readonly [from: number, to: number] {
  const middle = Math.log(a / b);
  const spread = Math.sqrt(1 / a + 1 / b);
  return [middle - 14 * spread, middle + 14 * spread];
}

/** The density in log odds as a function of the point, 1 at its highest. */
export function logOddsDensity({ a, b }: Beta): (point: number) => number {
  const logOf = (point: number) => a * logOfShare(point) + b * logOfShare(-point);
  const highest = logOf(Math.log(a / b));
  return (point) => Math.exp(logOf(point) - highest);
}

/** The logarithm of the share that has these log odds. */
const logOfShare = (logOdds: number): number =>
  logOdds > 0 ? -Math.log1p(Math.exp(-logOdds)) : logOdds - Math.log1p(Math.exp(logOdds));

function shareBelow(points: readonly number[], weights: readonly number[], wanted: number): number {
  let below = 0;
  for (const [at, point] of points.entries()) {
    // A point stands for the stretch from half a step before it to half a step after it.
    const weight = weights[at] ?? 0;
    if (below + weight >= wanted) {
      const step = (points[1] ?? 0) - (points[0] ?? 0);
      const inside = weight === 0 ? 0 : (wanted - below) / weight;
      return shareOf(point + (inside - 0.5) * step);
    }
    below += weight;
  }
  return 1;
}

const shareOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
