/** Probabilities for one case, in the order of the causes, and the place of the one that was true. */
export interface Judged {
  readonly chances: readonly number[];
  readonly truth: number;
}

/** No probability counts as smaller than this, or one mistake would count without end. */
const smallest = 0.001;
const bins = 10;

/** Mean surprise at the truth, in natural logarithms. */
export const logLoss = (cases: readonly Judged[]): number =>
  mean(cases, ({ chances, truth }) => -Math.log(Math.max(smallest, chances[truth] ?? 0)));

/** Mean squared distance of the probabilities from the truth, summed over the causes (0–2). */
export const brier = (cases: readonly Judged[]): number =>
  mean(cases, ({ chances, truth }) =>
    chances.reduce((sum, chance, cause) => sum + (chance - (cause === truth ? 1 : 0)) ** 2, 0),
  );

/** Share of the cases where the likeliest cause was the true one. */
export const topOne = (cases: readonly Judged[]): number =>
  mean(cases, ({ chances, truth }) => (chances.indexOf(Math.max(...chances)) === truth ? 1 : 0));

/**
 * How far stated probabilities lie from how often the stated thing was true: all probabilities of all causes in ten bins
 * of equal width, the distances weighted by how many probabilities a bin holds.
 */
export function calibrationError(cases: readonly Judged[]): number {
  const distance = new Array<number>(bins).fill(0);
  let all = 0;
  for (const { chances, truth } of cases) {
    for (const [cause, chance] of chances.entries()) {
      const bin = Math.min(bins - 1, Math.floor(chance * bins));
      distance[bin] = (distance[bin] ?? 0) + chance - (cause === truth ? 1 : 0);
      all++;
    }
  }
  return distance.reduce((sum, each) => sum + Math.abs(each), 0) / all;
}

const mean = (cases: readonly Judged[], scoreOf: (one: Judged) => number): number =>
  cases.reduce((sum, one) => sum + scoreOf(one), 0) / cases.length;
