/** No clue has this number: clues have 30 bits. */
const free = -1;
/** Places for each clue: the fewer are taken, the sooner one that is not there is known. */
const room = 2;

/**
 * Where the weights of each clue begin. A table with open addresses instead of a `Map`, since a page of text asks it
 * twenty thousand times; a clue and its row lie side by side.
 */
export class ClueRows {
  readonly #mask: number;
  readonly #cells: Int32Array;

  /** `keys` in the order of their weights, `width` weights each. */
  constructor(keys: ArrayLike<number>, width: number) {
    const size = 2 ** Math.ceil(Math.log2(keys.length * room + 1));
    this.#mask = size - 1;
    this.#cells = new Int32Array(size * 2).fill(free);
    for (let place = 0; place < keys.length; place++) {
      const key = keys[place] ?? 0;
      let at = key & this.#mask;
      while (this.#cells[2 * at] !== free && this.#cells[2 * at] !== key) at = (at + 1) & this.#mask;
      this.#cells[2 * at] = key;
      this.#cells[2 * at + 1] = place * width;
    }
  }

  /** Where the weights of a clue begin; -1 when nothing was learned of it. */
  rowOf(key: number): number {
    let at = key & this.#mask;
    for (;;) {
      const found = this.#cells[2 * at];
      if (found === key) return this.#cells[2 * at + 1] ?? free;
      if (found === free || found === undefined) return free;
      at = (at + 1) & this.#mask;
    }
  }
}
