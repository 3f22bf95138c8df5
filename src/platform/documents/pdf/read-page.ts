import type { PDFPageProxy } from 'unpdf/pdfjs';
import { documentLimits } from '../document-limits.ts';
import { Refused } from '../refuse-document.ts';
import type { BoldFonts } from './bold-fonts.ts';
import type { PdfPage, Piece } from './piece.ts';

interface TextItem {
  str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** The text of a page with its places, as the page is looked at. */
export async function readPage(page: PDFPageProxy, fonts: BoldFonts): Promise<PdfPage> {
  const items = await textItems(page);
  await fonts.learn(page, new Set(items.map(({ fontName }) => fontName)));
  const { height, transform } = page.getViewport({ scale: 1 });
  const pieces: Piece[] = [];
  const turned: Piece[] = [];
  for (const item of items) {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = placed(transform, item.transform);
    const size = Math.hypot(c, d);
    const piece = {
      text: item.str,
      left: x,
      right: x + item.width,
      y,
      size,
      bold: fonts.isBold(item.fontName),
    };
    if (a > 0 && Math.abs(b) < a / 5) pieces.push(piece);
    else turned.push(piece);
  }
  return { height, pieces, turned };
}

/** Read piece by piece, so that a page of endless text is given up before it fills the memory. */
async function textItems(page: PDFPageProxy): Promise<TextItem[]> {
  const items: TextItem[] = [];
  const reader = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const item of value.items) if ('str' in item) add(item, items);
    if (items.length > documentLimits.pieces) {
      await reader.cancel(new Error('The page holds too much text.'));
      throw new Refused('long');
    }
  }
}

/** A space of its own only tells that a word ends, and its width is often made up. */
function add(item: TextItem, items: TextItem[]): void {
  const last = items.at(-1);
  if (item.str.trim() !== '') items.push({ ...item });
  else if (item.str !== '' && last) last.str += ' ';
}

/** One transformation after the other. (ISO 32000-1, 8.3.4) */
function placed(outer: readonly number[], inner: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
