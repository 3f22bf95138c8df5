import { softmax } from '#lib/statistics/softmax.ts';

/** Weights in natural-log odds: for each term one a class. A term that was never learned says nothing. */
export interface ChoiceModel {
  readonly classes: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Weights by term, made ready at a model’s first use: an object of many thousand names is slow to ask. */
const ready = new WeakMap<ChoiceModel, ReadonlyMap<string, readonly number[]>>();

function weightsOf(model: ChoiceModel): ReadonlyMap<string, readonly number[]> {
  const known = ready.get(model);
  if (known) return known;
  const made = new Map(Object.entries(model.weights));
  ready.set(model, made);
  return made;
}

/** The probability of each class, by the terms seen; each term counts once. */
export function chancesOf(model: ChoiceModel, terms: Iterable<string>): number[] {
  const weights = weightsOf(model);
  const scores = model.classes.map(() => 0);
  const counted = new Set<readonly number[]>();
  for (const term of terms) {
    const row = weights.get(term);
    if (!row || counted.has(row)) continue;
    counted.add(row);
    for (let place = 0; place < scores.length; place++) {
      scores[place] = (scores[place] ?? 0) + (row[place] ?? 0);
    }
  }
  return softmax(scores);
}

/** The most probable class. */
export function chosen(model: ChoiceModel, terms: Iterable<string>): string {
  const chances = chancesOf(model, terms);
  return model.classes[chances.indexOf(Math.max(...chances))] ?? '';
}
