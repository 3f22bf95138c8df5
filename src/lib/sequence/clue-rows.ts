/** No clue has this number: clues have 30 bits. */
const free = -1;
/** Places for each clue: the fewer are taken, the sooner one that is not there is known. */
const room = 1.25;
/** Weights stand four to a cell, each raised above nought so that none takes from its neighbour. */
const packed = 4;
const raised = 128;
/** The first and the third of four, with room above each for a sum. */
const everySecond = 0x00ff00ff;

/**
 * The weights of each clue, one a label. A table with open addresses instead of a `Map`, since a page of text asks it
 * twenty thousand times; a clue and its weights lie side by side, so that one look into far memory finds both.
 */
export class ClueRows {
  readonly #width: number;
  readonly #stride: number;
  readonly #mask: number;
  readonly #cells: Int32Array;
  #firsts = new Int32Array(64);

  /** `weights` in the order of the keys, `width` weights each. */
  constructor(keys: ArrayLike<number>, weights: Int8Array, width: number) {
    const size = 2 ** Math.ceil(Math.log2(keys.length * room + 1));
    this.#width = width;
    this.#mask = size - 1;
    this.#stride = 1 + Math.ceil(width / packed);
    this.#cells = new Int32Array(size * this.#stride);
    for (let place = 0; place < size; place++) this.#cells[place * this.#stride] = free;
    for (let place = 0; place < keys.length; place++) {
      this.#keep(keys[place] ?? 0, weights.subarray(place * width, (place + 1) * width));
    }
  }

  /** The weights of a clue, one a label; `undefined` when nothing was learned of it. */
  weightsOf(key: number): number[] | undefined {
    const at = this.#placeOf(key);
    if (cell(this.#cells, at) === free) return undefined;
    return Array.from({ length: this.#width }, (_, label) => {
      const four = cell(this.#cells, at + 1 + Math.floor(label / packed));
      return ((four >>> (8 * (label % packed))) & 0xff) - raised;
    });
  }

  /** Room for the sums of rows. */
  sums(): Int32Array {
    return new Int32Array(2 * (this.#stride - 1));
  }

  /** Adds the weights of at most 257 clues to sums, which `sumAt` reads; gives how many of them were known. */
  add(keys: Int32Array, from: number, to: number, sums: Int32Array): number {
    this.#askAhead(keys, from, to);
    const cells = this.#cells;
    const stride = this.#stride;
    let known = 0;
    for (let each = from; each < to; each++) {
      const first = cell(this.#firsts, each - from);
      if (first === free) continue;
      const key = cell(keys, each);
      const at = first === key ? (key & this.#mask) * stride : this.#placeOf(key);
      if (cell(cells, at) === free) continue;
      known++;
      for (let four = 1; four < stride; four++) {
        const weights = cell(cells, at + four);
        sums[2 * four - 2] = cell(sums, 2 * four - 2) + (weights & everySecond);
        sums[2 * four - 1] = cell(sums, 2 * four - 1) + ((weights >>> 8) & everySecond);
      }
    }
    return known;
  }

  /** Looks where each clue should stand, before any is decided on: the processor then waits for all of them at once. */
  #askAhead(keys: Int32Array, from: number, to: number): void {
    if (to - from > this.#firsts.length) this.#firsts = new Int32Array(to - from);
    const firsts = this.#firsts;
    for (let each = from; each < to; each++) {
      firsts[each - from] = cell(this.#cells, (cell(keys, each) & this.#mask) * this.#stride);
    }
  }

  /** The cell of a clue, its weights behind it, or the free one where it would stand. */
  #placeOf(key: number): number {
    const cells = this.#cells;
    const stride = this.#stride;
    let place = key & this.#mask;
    for (;;) {
      const found = cell(cells, place * stride);
      if (found === key || found === free) return place * stride;
      place = (place + 1) & this.#mask;
    }
  }

  #keep(key: number, weights: Int8Array): void {
    const at = this.#placeOf(key);
    this.#cells[at] = key;
    for (const [label, weight] of weights.entries()) {
      const four = at + 1 + Math.floor(label / packed);
      this.#cells[four] = cell(this.#cells, four) | ((weight + raised) << (8 * (label % packed)));
    }
  }
}

/** The sum of a label’s weights over so many rows. */
export function sumAt(sums: Int32Array, label: number, rows: number): number {
  const two = cell(sums, 2 * (label >> 2) + (label & 1));
  return ((label & 2) === 0 ? two & 0xffff : two >>> 16) - raised * rows;
}

const cell = (cells: Int32Array, at: number): number => cells[at] ?? 0;
