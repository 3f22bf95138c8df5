/** A table from clues to numbers above nought, in two arrays: much quicker to ask than a map. */
export interface ClueTable {
  readonly clues: Int32Array;
  readonly values: Int32Array;
  readonly mask: number;
}

/** At most every fourth place is taken, so that a clue that is not there is soon known to be missing. */
const room = 4;

export function clueTable(entries: ReadonlyMap<number, number>): ClueTable {
  let size = 1;
  while (size < entries.size * room) size *= 2;
  const table = { clues: new Int32Array(size), values: new Int32Array(size), mask: size - 1 };
  for (const [clue, value] of entries) {
    let place = clue & table.mask;
    while (table.values[place] !== 0) place = (place + 1) & table.mask;
    table.clues[place] = clue;
    table.values[place] = value;
  }
  return table;
}

/** The number of a clue; 0 when there is none. */
export function numberOf({ clues, values, mask }: ClueTable, clue: number): number {
  for (let place = clue & mask; ; place = (place + 1) & mask) {
    const value = values[place] ?? 0;
    if (value === 0 || clues[place] === clue) return value;
  }
}
