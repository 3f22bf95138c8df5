/** No clue has this number: clues have 30 bits. */
const free = -1;
const load = 3;

/**
 * Where the weights of each clue begin. A table with open addresses instead of a `Map`, since a page of text asks it
 * twenty thousand times.
 */
export class ClueRows {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;

  /** `keys` in the order of their weights, `width` weights each. */
  constructor(keys: ArrayLike<number>, width: number) {
    const size = 2 ** Math.ceil(Math.log2(keys.length * load + 1));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size).fill(free);
    this.#rows = new Int32Array(size);
    for (let place = 0; place < keys.length; place++) {
      const key = keys[place] ?? 0;
      let at = key & this.#mask;
      while (this.#keys[at] !== free && this.#keys[at] !== key) at = (at + 1) & this.#mask;
      this.#keys[at] = key;
      this.#rows[at] = place * width;
    }
  }

  /** Where the weights of a clue begin; -1 when nothing was learned of it. */
  rowOf(key: number): number {
    let at = key & this.#mask;
    for (let found = this.#keys[at] ?? free; found !== free; found = this.#keys[at] ?? free) {
      if (found === key) return this.#rows[at] ?? free;
      at = (at + 1) & this.#mask;
    }
    return free;
  }
}
