import { cleanLetters } from './clean-letters.ts';
import type { Piece } from './piece.ts';
import { rowsOf } from './rows.ts';
import { joinSpacedLetters } from './spaced-letters.ts';

/** Gaps in sizes: below the first there is none between words, above the second there may be a column. */
const wordGap = 0.12;
const columnGap = 0.9;
/** A bullet or number belongs to what follows it, however far. */
const marker = /^(?:[•●▪■◦‣∙·○➢➤✓✔–-]|o|\d{1,2}[.)])$/;
const markerGap = 3.5;

/** Pieces as they were drawn, put together where nothing but a space is between them. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const clean = pieces.flatMap(splitWide).flatMap((piece) => {
    const text = cleanLetters(piece.text);
    return text.trim() === '' ? [] : [{ ...piece, text }];
  });
  return rowsOf(clean).flatMap((row) => joinRow(joinSpacedLetters(row)));
}

function joinRow(row: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of row) {
    const before = joined.pop();
    if (before) joined.push(...together(before, piece));
    else joined.push(piece);
  }
  return joined.map((piece) => ({ ...piece, text: piece.text.trim().replace(/\s+/g, ' ') }));
}

function together(before: Piece, piece: Piece): readonly Piece[] {
  const size = Math.max(before.size, piece.size);
  const gap = (piece.left - before.right) / size;
  // Drawn twice, a hair apart: some programs make letters bold like that.
  if (before.text === piece.text && Math.abs(piece.left - before.left) < size / 4) {
    return [{ ...before, bold: true }];
  }
  const reach = marker.test(before.text.trim()) ? markerGap : columnGap;
  if (gap > reach || gap < -2) return [before, piece];
  const space = gap > wordGap && !/\s$/.test(before.text) && !/^\s/.test(piece.text) ? ' ' : '';
  const longer = piece.text.length > before.text.length ? piece : before;
  return [
    {
      ...before,
      text: before.text + space + piece.text,
      right: Math.max(before.right, piece.right),
      size: longer.size,
      bold: longer.bold,
    },
  ];
}

/** A piece with wide gaps of spaces inside, as typed to push a date to the margin, is several. */
function splitWide(piece: Piece): readonly Piece[] {
  if (!/\S\s{4,}\S/.test(piece.text)) return [piece];
  const width = (piece.right - piece.left) / piece.text.length;
  return Array.from(piece.text.matchAll(/\S+(?:\s{1,3}\S+)*/g), (found) => {
    const left = piece.left + found.index * width;
    return { ...piece, text: found[0], left, right: left + found[0].length * width };
  });
}
