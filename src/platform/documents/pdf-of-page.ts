import { createRequire } from 'node:module';
import { pdfContent } from './pdf-content.ts';
import { writable } from './pdf-letters.ts';

interface PdfOptions {
  /** At the foot of each page. */
  readonly foot: (page: number, pages: number) => string;
  readonly language: string;
  /** What the names of colours in drawings stand for: `--ink` → `#2b2823`. */
  readonly colors: Readonly<Record<string, string>>;
}

interface WrittenPdf {
  readonly bytes: Uint8Array;
  /** So many letters are not in the font, and stand as □. */
  readonly unwritten: number;
}

/**
 * An A4 PDF of a page that is made of plain parts (headings, paragraphs, lists, tables, figures with SVG); whatever else
 * it holds is left out. Nothing is fetched: pictures are in the page, letters in a file of this program.
 */
export async function pdfOfPage(page: string, { foot, language, colors }: PdfOptions): Promise<WrittenPdf> {
  const { default: pdfmake } = await import('pdfmake');
  const { text, unwritten } = writable(page);
  // Its usual font is called so.
  pdfmake.setFonts({ Roboto: fonts });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path));
  const { title, content } = pdfContent(text, colors);
  const document = pdfmake.createPdf({
    content,
    pageSize: 'A4',
    pageMargins: [48, 48, 48, 56],
    defaultStyle: { fontSize: 10.5, lineHeight: 1.2, color: colors['--ink'] ?? 'black' },
    info: { title },
    pageBreakBefore: ({ headlineLevel, startPosition }) =>
      headlineLevel === 1 && startPosition.verticalRatio > lowest,
    language,
    footer: (at, pages) => ({
      text: writable(foot(at, pages)).text,
      alignment: 'center',
      fontSize: 9,
      margin: [0, 20, 0, 0],
    }),
  });
  return { bytes: await document.getBuffer(), unwritten };
}

/** A heading lower than this, as a share of the page, would stand alone at its foot. */
const lowest = 0.86;

const { resolve } = createRequire(import.meta.url);
const font = (name: string) => resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`);

/** The letters of the screens, in the one form that can be put into a PDF whole (the others are cut into parts). */
const fonts = {
  normal: font('400Regular/SourceSans3_400Regular'),
  bold: font('600SemiBold/SourceSans3_600SemiBold'),
  italics: font('400Regular_Italic/SourceSans3_400Regular_Italic'),
  bolditalics: font('600SemiBold/SourceSans3_600SemiBold'),
};
