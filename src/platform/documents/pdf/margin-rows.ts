import type { PdfPage, Piece } from './piece.ts';
import { rowsOf } from './rows.ts';

/** A line at the top or the bottom of a page. */
export interface MarginRow {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly y: number;
}

/** The lines in the margins of a page, those at its edges first. */
export interface Margins {
  readonly top: readonly MarginRow[];
  readonly bottom: readonly MarginRow[];
}

/** Of the height of a page, at the top and at the bottom. */
const margin = 0.12;
const rowsLookedAt = 3;

export function marginRows({ pieces, height }: PdfPage): Margins {
  const rows = rowsOf(pieces).map((row) => ({ pieces: row, text: rowText(row), y: row[0]?.y ?? 0 }));
  const top = rows.slice(0, rowsLookedAt).filter(({ y }) => y < height * margin);
  const bottom = rows.slice(-rowsLookedAt).filter(({ y }) => y > height * (1 - margin));
  return { top, bottom: bottom.reverse() };
}

export const rowText = (row: readonly Piece[]): string => row.map(({ text }) => text).join(' ');
