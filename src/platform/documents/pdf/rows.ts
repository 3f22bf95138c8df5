import type { Piece } from './piece.ts';

/** How far apart, in sizes of the smaller, letters of one line may stand: indices and dates in a smaller font do. */
const sameLine = 0.5;
/** A name in letters so much larger has no line in common with the small ones beside it. */
const mostDifferent = 1.8;
/** Of the size: how far letters reach up from where they stand. */
const reachUp = 0.75;

/** Pieces that stand on one line, from left to right; the lines from the top. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  let first: Piece | undefined;
  for (const piece of pieces.toSorted((one, other) => one.y - other.y)) {
    if (first && standTogether(first, piece)) rows.at(-1)?.push(piece);
    else {
      first = piece;
      rows.push([piece]);
    }
  }
  for (const row of rows) row.sort((one, other) => one.left - other.left);
  return rows.sort((one, other) => topOf(one) - topOf(other));
}

export function standTogether(one: Piece, other: Piece): boolean {
  const smaller = Math.min(one.size, other.size);
  const isNear = Math.abs(one.y - other.y) <= sameLine * smaller;
  return isNear && Math.max(one.size, other.size) < smaller * mostDifferent;
}

const topOf = (row: readonly Piece[]): number => Math.min(...row.map(({ y, size }) => y - size * reachUp));
