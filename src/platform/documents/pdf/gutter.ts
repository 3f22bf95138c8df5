import type { Piece } from './piece.ts';

export type Row = readonly Piece[];

/** An empty band between two columns, over some of the lines. */
export interface Gutter {
  readonly above: readonly Piece[];
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
  readonly below: readonly Piece[];
}

const fewestLines = 3;
const mostHeadLines = 4;
/** In sizes, from line to line: above this something else begins. */
const gap = 1.9;

/** The gutter before `x` in the rows of a stretch that leaves it empty; undefined where one side has hardly a line. */
export function gutterAt(rows: readonly Row[], x: number, from: number, to: number): Gutter | undefined {
  const isLeft = ({ left }: Piece) => left < x;
  const stretch = rows.slice(from, to);
  const begin = from + headLines(stretch, isLeft);
  // At the end of a page a column may just be longer; before text across both sides it is not.
  const end = to === rows.length ? to : to - headLines(stretch.toReversed(), isLeft);
  const within = rows.slice(begin, end).flat();
  const [left, right] = [within.filter(isLeft), within.filter((piece) => !isLeft(piece))];
  if (linesOf(left) < fewestLines || linesOf(right) < fewestLines) return undefined;
  return { above: rows.slice(0, begin).flat(), left, right, below: rows.slice(end).flat() };
}

const linesOf = (pieces: readonly Piece[]): number => new Set(pieces.map(({ y }) => Math.round(y))).size;

/** A few lines over one side only, with a gap next to them, belong to both: a name beside an empty corner. */
function headLines(rows: readonly Row[], isLeft: (piece: Piece) => boolean): number {
  const [first] = rows[0] ?? [];
  if (!first) return 0;
  const other = rows.findIndex(
    (row) => !isContactLine(row) && row.some((piece) => isLeft(piece) !== isLeft(first)),
  );
  for (let lines = Math.min(other, mostHeadLines); lines > 0; lines -= 1) {
    if (areApart(rows[lines - 1]?.[0], rows[lines]?.[0])) return lines;
  }
  return 0;
}

const contact = /@|https?:|www\.|linkedin|github|\+?\d[\d ()/-]{6,}/i;

/** Mail address, telephone and place stand in one line over all columns. */
const isContactLine = (row: Row): boolean => row.length > 2 && row.some(({ text }) => contact.test(text));

function areApart(one: Piece | undefined, other: Piece | undefined): boolean {
  return !!one && !!other && Math.abs(one.y - other.y) > Math.max(one.size, other.size) * gap;
}
