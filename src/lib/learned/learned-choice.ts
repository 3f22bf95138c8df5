import { softmax } from '#lib/statistics/softmax.ts';

/** Weights in natural-log odds: for each term one a class. A term that was never learned says nothing. */
export interface ChoiceModel {
  readonly classes: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** The probability of each class, by the terms seen; each term counts once. */
export function chancesOf({ classes, weights }: ChoiceModel, terms: Iterable<string>): number[] {
  const scores = classes.map(() => 0);
  for (const term of new Set(terms)) {
    weights[term]?.forEach((weight, place) => {
      scores[place] = (scores[place] ?? 0) + weight;
    });
  }
  return softmax(scores);
}

/** The most probable class. */
export function chosen(model: ChoiceModel, terms: Iterable<string>): string {
  const chances = chancesOf(model, terms);
  return model.classes[chances.indexOf(Math.max(...chances))] ?? '';
}
