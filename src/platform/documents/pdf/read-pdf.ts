import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { documentLimits } from '../document-limits.ts';
import type { DocumentText } from '../document-text.ts';
import { Refused } from '../refuse-document.ts';
import { writeLines } from '../write-lines.ts';
import { BoldFonts } from './bold-fonts.ts';
import { countImages } from './count-images.ts';
import { openPdf } from './open-pdf.ts';
import { pageLines } from './page-lines.ts';
import type { PdfPage } from './piece.ts';
import { readPage } from './read-page.ts';
import { refuseWithoutText } from './refuse-without-text.ts';

/** A PDF as text in the order of reading. */
export async function readPdf(
  bytes: Uint8Array,
  onPage?: (page: number, pages: number) => void,
): Promise<DocumentText> {
  const images = countImages(bytes);
  const pdf = await openPdf(bytes);
  try {
    const pages = await readPages(pdf, onPage);
    refuseWithoutText(pages, images);
    const { loose, asParserSees, columns, tables, headerOrFooter } = pageLines(pages);
    const { text, lines } = writeLines(loose);
    const layout = { columns, tables, headerOrFooter, images };
    return { kind: 'pdf', text, pages: pages.length, lines, asParserSees, layout };
  } finally {
    await pdf.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, onPage?: (page: number, pages: number) => void) {
  const pages: PdfPage[] = [];
  const fonts = new BoldFonts();
  let characters = 0;
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const read = await readPage(page, fonts);
    page.cleanup();
    pages.push(read);
    characters += read.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > documentLimits.characters) throw new Refused('long');
    onPage?.(at, pdf.numPages);
  }
  return pages;
}
