import type { Piece } from './piece.ts';
import { rowsOf } from './rows.ts';

const mostLines = 4;
/** Times the usual size. */
const large = 1.6;
/** In sizes, from line to line. */
const gap = 1.9;

/** The name at the top of a column, with the few lines right below it, and the rest. */
export function splitTitle(column: readonly Piece[]): [title: readonly Piece[], rest: readonly Piece[]] {
  const rows = rowsOf(column);
  const sizes = column.map(({ size }) => size).toSorted((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const [first] = rows[0] ?? [];
  if (!first || first.size < usual * large) return [[], column];
  const end = rows.findIndex((row, at) => at > 0 && isApart(rows[at - 1]?.[0], row[0]));
  const lines = end > 0 && end <= mostLines ? end : 1;
  return [rows.slice(0, lines).flat(), rows.slice(lines).flat()];
}

const isApart = (above: Piece | undefined, piece: Piece | undefined): boolean =>
  !!above && !!piece && piece.y - above.y > Math.max(piece.size, above.size) * gap;
