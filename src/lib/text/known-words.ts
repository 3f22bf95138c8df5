/** How many distinct words are kept in mind; texts never cease to bring new ones. */
export const mostKnownWords = 50_000;
/** The number of a word that came too late to have one of its own. */
export const noNumber = -1;

const numbers = new Map<string, number>();

/** A number of its own for each folded word, in the order in which they were first seen. */
export function numberOfWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (numbers.size >= mostKnownWords) return noNumber;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** Finds something out about words, and remembers it by their numbers: a list is sooner asked than a `Map`. */
export class KnownWords<Value> {
  readonly #find: (word: string) => Value;
  readonly #known: (Value | undefined)[] = Array.from({ length: mostKnownWords }, () => undefined);

  constructor(find: (word: string) => Value) {
    this.#find = find;
  }

  /** What is found of a word with this number. */
  of(word: string, number: number): Value {
    if (number === noNumber) return this.#find(word);
    const known = this.#known[number];
    if (known !== undefined) return known;
    const found = this.#find(word);
    this.#known[number] = found;
    return found;
  }
}
