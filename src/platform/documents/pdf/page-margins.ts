import { type MarginRow, type Margins, marginRows, rowText } from './margin-rows.ts';
import { endsWithPageNumber, isPageNumber, withoutPageNumber } from './page-numbers.ts';
import type { PdfPage, Piece } from './piece.ts';
import { rowsOf } from './rows.ts';

interface WithoutMargins {
  readonly pages: readonly PdfPage[];
  readonly header: readonly Piece[];
  readonly footer: readonly Piece[];
  readonly found: boolean;
}

/** Pages without what is repeated on each: a header stays on the first, a footer on the last, page numbers nowhere. */
export function withoutMargins(pages: readonly PdfPage[]): WithoutMargins {
  const margins = pages.map(marginRows);
  const opening = openingTexts(pages[0]);
  const isAgain = (row: MarginRow, page: number) => page > 0 && repeatsOpening(row, opening);
  const isMargin = (row: MarginRow) =>
    isPageNumber(row.text) || occurrences(row, margins) >= Math.max(2, pages.length / 2);
  const found = margins.map(({ top, bottom }, page) => ({
    // From the edge of the page on: the same words further in are text.
    top: leading(top, (row) => isAgain(row, page) || isMargin(row)),
    bottom: leading(bottom, isMargin),
  }));
  const gone = new Set(found.flatMap(({ top, bottom }) => piecesOf([...top, ...bottom])));
  return {
    pages: pages.map((page) => withoutPieces(page, gone)),
    header: withoutNumbers(found[0]?.top ?? []),
    footer: withoutNumbers(found.at(-1)?.bottom ?? []),
    found: gone.size > 0,
  };
}

function leading(rows: readonly MarginRow[], holds: (row: MarginRow) => boolean): readonly MarginRow[] {
  const end = rows.findIndex((row) => !holds(row));
  return end < 0 ? rows : rows.slice(0, end);
}

const piecesOf = (rows: readonly MarginRow[]): Piece[] => rows.flatMap(({ pieces }) => pieces);
const withoutNumbers = (rows: readonly MarginRow[]): Piece[] =>
  piecesOf(rows).filter(({ text }) => !isPageNumber(text));

function withoutPieces(page: PdfPage, gone: ReadonlySet<Piece>): PdfPage {
  const pieces = page.pieces.filter((piece) => !gone.has(piece));
  return { ...page, pieces };
}

const repeatsOpening = ({ text }: MarginRow, opening: ReadonlySet<string>): boolean =>
  opening.has(withoutPageNumber(text)) || endsWithPageNumber(text);

function occurrences(row: MarginRow, margins: readonly Margins[]): number {
  const same = (other: MarginRow) =>
    Math.abs(other.y - row.y) < 4 && withoutDigits(other.text) === withoutDigits(row.text);
  return margins.filter(({ top, bottom }) => top.some(same) || bottom.some(same)).length;
}

const withoutDigits = (text: string): string => text.replace(/\d+/g, '#');

/** What stands at the top of the first page, which headers of the others often repeat in a smaller font. */
function openingTexts(page: PdfPage | undefined): ReadonlySet<string> {
  const texts = rowsOf(page?.pieces ?? [])
    .slice(0, 5)
    .map((row) => withoutPageNumber(rowText(row)));
  return new Set(texts.filter((text) => /\p{L}/u.test(text)));
}
