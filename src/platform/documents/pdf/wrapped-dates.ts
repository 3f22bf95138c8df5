import type { Piece } from './piece.ts';

const goesOn = /\d\s*(?:[–—-]|to|bis|until)$/i;
const end = /^(?:\p{L}{3,9}\.?\s+)?(?:\d{1,2}[./])?(?:19|20)\d\d$|^(?:now|present|current|today|heute)$/iu;
const sameEdge = 2;

/** Whether a line ends inside of a time and the next one begins with its end. */
export const isOneTime = (line: string, next: string): boolean =>
  goesOn.test(line) && end.test((next.split(/[,;|)]|\s{2,}/, 1)[0] ?? '').trim());

/** A time that goes on in the line below, beside an entry, stands whole in the entry's line. */
export function joinWrappedDates(rows: readonly (readonly Piece[])[]): Piece[][] {
  const joined: Piece[][] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const [first, ...others] = row;
    const above =
      before?.findIndex((piece) => first && goesOn.test(piece.text) && isBelow(first, piece)) ?? -1;
    const start = before?.[above];
    if (before && start && first && others.length > 0) {
      before[above] = { ...start, text: `${start.text} ${first.text}` };
      joined.push(others);
    } else joined.push([...row]);
  }
  return joined;
}

const isBelow = (piece: Piece, above: Piece): boolean =>
  end.test(piece.text) && Math.abs(piece.left - above.left) < sameEdge;
