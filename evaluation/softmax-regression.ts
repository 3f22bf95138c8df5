import { type Height, minimise, type Numbers } from './minimise.ts';

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
  /** How strongly the weights of a column are held near zero. */
  readonly penalty: (column: number) => number;
  readonly steps: number;
}

/** Multinomial logistic regression with an L2 penalty. Weights lie at `column * classes + class`. */
export const fitSoftmax = (examples: readonly Example[], options: FitOptions): Numbers =>
  minimise(
    options.classes * options.columns,
    (weights) => penalised(heightOf(examples, weights, options.classes), weights, options),
    options.steps,
  );

/** Scores as probabilities that add up to 1. */
export function probabilities(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / total);
}

function heightOf(examples: readonly Example[], weights: Numbers, classes: number): Height {
  const gradient = new Float64Array(weights.length);
  let loss = 0;
  for (const { columns, values, label, offsets, count } of examples) {
    const scores = [...offsets];
    for (let place = 0; place < columns.length; place++) {
      const value = values[place] ?? 0;
      const row = (columns[place] ?? 0) * classes;
      for (let each = 0; each < classes; each++)
        scores[each] = (scores[each] ?? 0) + value * (weights[row + each] ?? 0);
    }
    const errors = probabilities(scores);
    loss -= count * Math.log(Math.max(1e-300, errors[label] ?? 0));
    errors[label] = (errors[label] ?? 0) - 1;
    for (let place = 0; place < columns.length; place++) {
      const value = count * (values[place] ?? 0);
      const row = (columns[place] ?? 0) * classes;
      for (let each = 0; each < classes; each++)
        gradient[row + each] = (gradient[row + each] ?? 0) + value * (errors[each] ?? 0);
    }
  }
  return { loss, gradient };
}

function penalised({ loss, gradient }: Height, weights: Numbers, { classes, penalty }: FitOptions): Height {
  let sum = loss;
  for (let at = 0; at < weights.length; at++) {
    const strength = penalty(Math.floor(at / classes));
    const weight = weights[at] ?? 0;
    sum += (strength / 2) * weight * weight;
    gradient[at] = (gradient[at] ?? 0) + strength * weight;
  }
  return { loss: sum, gradient };
}
