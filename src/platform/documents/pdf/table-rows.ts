import type { Piece } from './piece.ts';

const longestCell = 35;
const near = 4;

/** Whether most rows have three cells and more, which begin or end below each other. */
export function isTable(rows: readonly (readonly Piece[])[]): boolean {
  const wide = rows.filter((row) => row.length >= 3);
  return wide.length >= 3 && wide.length >= rows.length * 0.6 && areCells(wide);
}

/** Whether a table lies somewhere in the rows: three of them, one below the other. */
export function holdsTable(rows: readonly (readonly Piece[])[]): boolean {
  return rows.some((row, at) => row.length >= 3 && isTable(rows.slice(at, at + 3)));
}

function areCells(rows: readonly (readonly Piece[])[]): boolean {
  const cells = rows.flat();
  const prose = cells.filter(({ text }) => text.length > longestCell).length;
  if (prose > cells.length * 0.3) return false;
  const aligned = rows.slice(1).filter((row, at) => isBelow(row, rows[at] ?? []));
  return aligned.length >= (rows.length - 1) * 0.6;
}

function isBelow(row: readonly Piece[], above: readonly Piece[]): boolean {
  const meet = row.filter(({ left, right }) =>
    above.some((cell) => Math.abs(cell.left - left) < near || Math.abs(cell.right - right) < near),
  );
  return meet.length >= Math.min(row.length, above.length) * 0.7;
}
