import type { LooseLine } from '../write-lines.ts';
import { blockLines } from './block-lines.ts';
import { cleanLetters } from './clean-letters.ts';
import { joinPieces } from './join-pieces.ts';
import { withoutMargins } from './page-margins.ts';
import type { PdfPage } from './piece.ts';
import { type Block, inReadingOrder } from './reading-order.ts';
import { rowsOf } from './rows.ts';
import { holdsTable } from './table-rows.ts';

/** The lines of all pages with what they tell about the layout. */
export interface PageLines {
  readonly loose: readonly LooseLine[];
  readonly asParserSees: string;
  readonly columns: number;
  readonly tables: boolean;
  readonly headerOrFooter: boolean;
}

export function pageLines(drawn: readonly PdfPage[]): PageLines {
  const joined = drawn.map((page) => ({ ...page, pieces: joinPieces(page.pieces) }));
  const { pages, header, footer, found } = withoutMargins(joined);
  const blocks = pages.map(({ pieces }) => inReadingOrder(pieces));
  const texts = blocks.flatMap((ofPage, at) => [
    ...ofPage.flatMap((block) => blockLines(block, at + 1)),
    ...turnedLines(pages[at], at + 1),
  ]);
  const loose = [
    ...blockLines({ pieces: header }, 1),
    ...texts,
    ...blockLines({ pieces: footer }, pages.length),
  ];
  return {
    loose,
    asParserSees: drawn.map(topToBottom).join('\n'),
    columns: Math.max(1, ...blocks.map(columnsOf)),
    tables: blocks.flat().some(({ pieces }) => holdsTable(rowsOf(pieces))),
    headerOrFooter: found,
  };
}

/** Of a page's text: two short lists side by side make no page of columns. */
const fewestInColumns = 1 / 3;

function columnsOf(blocks: readonly Block[]): number {
  const count = (some: readonly Block[]) => some.reduce((sum, { pieces }) => sum + pieces.length, 0);
  const columns = blocks.filter(({ column }) => column !== undefined);
  if (count(columns) < count(blocks) * fewestInColumns) return 1;
  return Math.max(1, ...columns.map(({ column = 1 }) => column));
}

/** Text that runs up the side of a page stands at its end. */
function turnedLines(page: PdfPage | undefined, at: number): LooseLine[] {
  const texts = (page?.turned ?? []).map(({ text, size }) => ({ text: cleanLetters(text).trim(), size }));
  return texts
    .filter(({ text }) => text !== '')
    .map(({ text, size }) => ({ text, page: at, size: Math.round(size * 10) / 10 }));
}

/** The page as a simple parser sees it: every line from the left edge to the right. */
function topToBottom({ pieces }: PdfPage): string {
  return rowsOf(pieces)
    .map((row) => row.map(({ text }) => cleanLetters(text)).join(' '))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n');
}
