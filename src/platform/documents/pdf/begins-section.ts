import type { Row } from './gutter.ts';
import type { Piece } from './piece.ts';

/** In sizes of the heading. */
const gapAbove = 1.6;
/** In sizes: in a column that goes on beside the heading, lines and even its own headings are closer. */
const gapBeside = 2.8;
const largestHeading = 1.6;

/**
 * Whether a row ends the columns above it: a heading on the left with nothing beside it, a gap below all that stands
 * above. The other side of `x` must leave the heading room, or it is one of the left column only; and a title of an entry
 * stands out less than the heading at the top of the column.
 */
export function beginsSection(rows: readonly Row[], at: number, x: number, from: number): boolean {
  const [piece, another] = rows[at] ?? [];
  const [above] = rows[at - 1] ?? [];
  if (!piece || another || !above || piece.left >= x) return false;
  const standsOut = (piece.bold && !above.bold) || piece.size > above.size * 1.1;
  if (!standsOut || piece.y - above.y <= piece.size * gapAbove) return false;
  return leavesRoom(rows, at, x, piece) && !isBelowLarger(rows.slice(from, at), x, piece);
}

function leavesRoom(rows: readonly Row[], at: number, x: number, heading: Piece): boolean {
  const isRight = (row: Row) => row.some(({ left }) => left >= x);
  const before = rows.slice(0, at).findLast(isRight)?.[0];
  const next = rows.slice(at).find(isRight)?.[0];
  return !before || !next || next.y - before.y > heading.size * gapBeside;
}

/** A name in very large letters is no heading of a column. */
const isBelowLarger = (above: readonly Row[], x: number, heading: Piece): boolean =>
  above
    .flat()
    .some(
      ({ left, size, bold }) =>
        left < x && bold && size > heading.size * 1.1 && size < heading.size * largestHeading,
    );
