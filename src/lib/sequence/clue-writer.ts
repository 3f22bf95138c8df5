import { mixed } from '#lib/text/hash-of.ts';
import type { Clues } from './label-scores.ts';

/** Gathers the clues of a text, word after word. */
export class ClueWriter {
  readonly #keys: Int32Array;
  readonly #from: Int32Array;
  #used = 0;
  #words = 0;

  constructor(words: number, mostByWord: number) {
    this.#keys = new Int32Array(words * mostByWord);
    this.#from = new Int32Array(words + 1);
  }

  /** Begins the next word. */
  next(): void {
    this.#from[this.#words++] = this.#used;
  }

  /** Adds what was found at a place among all clues. */
  add(place: number, one: number, other: number): void {
    this.#keys[this.#used++] = mixed(place, one, other);
  }

  clues(): Clues {
    this.#from[this.#words] = this.#used;
    return { keys: this.#keys, from: this.#from, count: this.#words };
  }
}
