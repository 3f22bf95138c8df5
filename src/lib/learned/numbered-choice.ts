import { softmax } from '#lib/statistics/softmax.ts';
import type { ChoiceModel } from './learned-choice.ts';

/** A number for each term that any of these models learned, so that what one sees serves all of them. */
export function termNumbers(models: readonly ChoiceModel[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { weights } of models) {
    for (const term of Object.keys(weights)) if (!numbers.has(term)) numbers.set(term, numbers.size);
  }
  return numbers;
}

const unlearned = -1;

/** A learned choice whose terms are numbers: where many terms are seen, writing them out takes longer than choosing. */
export class NumberedChoice {
  readonly classes: readonly string[];
  /** For each term, where its weights begin. */
  readonly #rows: Int32Array;
  readonly #weights: Float64Array;
  /** For each term, which question saw it last. */
  readonly #seenBy: Int32Array;
  readonly #scores: Float64Array;
  #question = 0;

  constructor({ classes, weights }: ChoiceModel, numbers: ReadonlyMap<string, number>) {
    const learned = Object.entries(weights);
    this.classes = classes;
    this.#scores = new Float64Array(classes.length);
    this.#rows = new Int32Array(numbers.size).fill(unlearned);
    this.#seenBy = new Int32Array(numbers.size);
    this.#weights = new Float64Array(learned.length * classes.length);
    for (const [place, [term, row]] of learned.entries()) {
      const first = place * classes.length;
      this.#weights.set(row, first);
      this.#rows[numbers.get(term) ?? unlearned] = first;
    }
  }

  /** The probability of each class, by lists of the terms seen; each term counts once. */
  chancesOf(lists: readonly (readonly number[])[]): number[] {
    this.#question++;
    this.#scores.fill(0);
    for (const terms of lists) for (const term of terms) this.#add(term);
    return softmax([...this.#scores]);
  }

  /** The most probable class. */
  chosen(terms: readonly number[]): string {
    const chances = this.chancesOf([terms]);
    return this.classes[chances.indexOf(Math.max(...chances))] ?? '';
  }

  #add(term: number): void {
    const row = this.#rows[term] ?? unlearned;
    if (row === unlearned || this.#seenBy[term] === this.#question) return;
    this.#seenBy[term] = this.#question;
    const scores = this.#scores;
    for (let place = 0; place < scores.length; place++) {
      scores[place] = (scores[place] ?? 0) + (this.#weights[row + place] ?? 0);
    }
  }
}
