import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';

/** A word or line at its place, in points from the top left corner of an A4 page of 595 to 842. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: string;
  /** Points between the letters. */
  readonly spacing?: number;
  /** The text ends at `x` instead of beginning there. */
  readonly flushRight?: boolean;
}

export type DrawnPage = readonly DrawnText[];

interface MadePdf {
  readonly password?: string;
  /** A picture that fills each page, as a scanner makes it. */
  readonly picture?: Uint8Array;
}

/** A PDF with text drawn at the given places. */
export async function madePdf(
  pages: readonly DrawnPage[],
  { password, picture }: MadePdf = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    ...(password !== undefined && { userPassword: password }),
  });
  for (const page of pages) {
    pdf.addPage();
    if (picture) pdf.image(Buffer.from(picture), 0, 0, { width: 595, height: 842 });
    for (const drawn of page) draw(pdf, drawn);
  }
  pdf.end();
  return new Uint8Array(await buffer(pdf));
}

function draw(pdf: PDFKit.PDFDocument, drawn: DrawnText): void {
  const { text, x, y, size = 10, font = 'Helvetica', spacing = 0, flushRight = false } = drawn;
  pdf.font(font).fontSize(size);
  const from = flushRight ? x - pdf.widthOfString(text, { characterSpacing: spacing }) : x;
  pdf.text(text, from, y, { lineBreak: false, characterSpacing: spacing });
}

/** Lines one below the other from a place; those that begin with a star are bold and larger. */
export function column(x: number, y: number, lines: readonly string[], step = 14): DrawnText[] {
  return lines.map((line, at) => ({
    x,
    y: y + at * step,
    text: line.replace(/^\*/, ''),
    ...(line.startsWith('*') && { font: 'Helvetica-Bold', size: 12 }),
  }));
}

/** The smallest picture there is: one black point, as PNG. */
export const onePoint = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);
