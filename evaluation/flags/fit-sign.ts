import { minimise, type Numbers } from '../minimise.ts';
import { penalised } from '../numbers-at.ts';

/** An example by its columns; a column stands there as often as it was seen. */
export interface SignExample {
  readonly columns: ArrayLike<number>;
  readonly shows: boolean;
  /** How much it counts. */
  readonly count: number;
}

/** Logistic regression with an L2 penalty: the weight of each column. */
export const fitSign = (
  examples: readonly SignExample[],
  options: { columns: number; penalty: number; steps: number },
): Numbers =>
  minimise(
    options.columns,
    (weights) => {
      let { loss, gradient } = penalised(weights, options.penalty);
      for (const { columns, shows, count } of examples) {
        const score = scoreOf(columns, weights);
        const chance = 1 / (1 + Math.exp(-score));
        const signed = shows ? -score : score;
        loss += count * (signed > 30 ? signed : Math.log1p(Math.exp(signed)));
        const slope = count * (chance - (shows ? 1 : 0));
        for (let at = 0; at < columns.length; at++) {
          const column = columns[at] ?? 0;
          gradient[column] = (gradient[column] ?? 0) + slope;
        }
      }
      return { loss, gradient };
    },
    options.steps,
  );

export function scoreOf(columns: ArrayLike<number>, weights: Numbers): number {
  let score = 0;
  for (let at = 0; at < columns.length; at++) score += weights[columns[at] ?? 0] ?? 0;
  return score;
}
