import { softmax } from '#lib/statistics/softmax.ts';
import { minimise, type Numbers } from './minimise.ts';
import { penalised } from './numbers-at.ts';

/** One example: the columns that are not zero with their values, and the class it belongs to. */
export interface Example {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly label: number;
  /** What each class has beforehand. */
  readonly offsets: readonly number[];
  /** How much it counts. */
  readonly count: number;
}

export interface FitOptions {
  readonly classes: number;
  readonly columns: number;
  /** How strongly weights are held near zero. */
  readonly penalty: number;
  readonly steps: number;
}

/** Multinomial logistic regression with an L2 penalty. Weights lie at `column * classes + class`. */
export const fitSoftmax = (examples: readonly Example[], options: FitOptions): Numbers =>
  minimise(
    options.classes * options.columns,
    (weights) => {
      let { loss, gradient } = penalised(weights, options.penalty);
      for (const example of examples) loss += surpriseAt(example, weights, options.classes, gradient);
      return { loss, gradient };
    },
    options.steps,
  );

/** How surprising the label is by these weights; its slope is added to `gradient`. */
function surpriseAt(example: Example, weights: Numbers, classes: number, gradient: Numbers): number {
  const errors = softmax(scoresOf(example, weights, classes));
  const surprise = -Math.log(Math.max(1e-300, errors[example.label] ?? 0));
  errors[example.label] = (errors[example.label] ?? 0) - 1;
  for (const [place, column] of example.columns.entries()) {
    const value = example.count * (example.values[place] ?? 0);
    for (let each = 0; each < classes; each++) {
      const at = column * classes + each;
      gradient[at] = (gradient[at] ?? 0) + value * (errors[each] ?? 0);
    }
  }
  return example.count * surprise;
}

function scoresOf({ offsets, columns, values }: Example, weights: Numbers, classes: number): number[] {
  const scores = [...offsets];
  for (const [place, column] of columns.entries()) {
    const value = values[place] ?? 0;
    for (let each = 0; each < classes; each++)
      scores[each] = (scores[each] ?? 0) + value * (weights[column * classes + each] ?? 0);
  }
  return scores;
}
