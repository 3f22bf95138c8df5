/** A table from clues to numbers above nought, in one array of pairs: much quicker to ask than a map. */
export interface ClueTable {
  readonly cells: Int32Array;
  readonly mask: number;
}

/** At most every other place is taken, so that a clue that is not there is soon known to be missing. */
const room = 2;

export function clueTable(entries: ReadonlyMap<number, number>): ClueTable {
  let size = 1;
  while (size < entries.size * room) size *= 2;
  const table = { cells: new Int32Array(2 * size), mask: size - 1 };
  for (const [clue, value] of entries) {
    let place = clue & table.mask;
    while (table.cells[2 * place + 1] !== 0) place = (place + 1) & table.mask;
    table.cells[2 * place] = clue;
    table.cells[2 * place + 1] = value;
  }
  return table;
}

/** The number of a clue; 0 when there is none. */
export function numberOf({ cells, mask }: ClueTable, clue: number): number {
  for (let place = clue & mask; ; place = (place + 1) & mask) {
    const value = cells[2 * place + 1] ?? 0;
    if (value === 0 || cells[2 * place] === clue) return value;
  }
}
