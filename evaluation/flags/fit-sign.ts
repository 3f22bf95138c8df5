import { minimise, type Numbers } from '../minimise.ts';
import { addEach, penalised } from '../numbers-at.ts';

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
      for (const example of examples) loss += surpriseAt(example, weights, gradient);
      return { loss, gradient };
    },
    options.steps,
  );

/** How surprising an example is by these weights; its slope is added to `gradient`. */
function surpriseAt({ columns, shows, count }: SignExample, weights: Numbers, gradient: Numbers): number {
  const score = scoreOf(columns, weights);
  const against = shows ? -score : score;
  addEach(gradient, columns, count * (1 / (1 + Math.exp(-score)) - (shows ? 1 : 0)));
  return count * (against > 30 ? against : Math.log1p(Math.exp(against)));
}

export function scoreOf(columns: ArrayLike<number>, weights: Numbers): number {
  let score = 0;
  for (let at = 0; at < columns.length; at++) score += weights[columns[at] ?? 0] ?? 0;
  return score;
}
