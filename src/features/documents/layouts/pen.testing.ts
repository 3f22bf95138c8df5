import PDFDocument from 'pdfkit';
import type { DrawnPage, DrawnText } from '#platform/documents/made-pdf.testing.ts';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly step?: number;
}

type Looks = Pick<DrawnText, 'size' | 'font' | 'spacing'>;

const ruler = new PDFDocument({ autoFirstPage: false });
export const bold = { font: 'Helvetica-Bold' } as const;

/** Writes lines one below the other into an area of a page, and breaks those that are too long. */
export class Pen {
  readonly drawn: DrawnText[] = [];
  private readonly area: Area;
  private readonly step: number;
  private y: number;

  constructor(area: Area) {
    this.area = area;
    this.step = area.step ?? 13;
    this.y = area.y;
  }

  get bottom(): number {
    return this.y;
  }

  /** Breaks between words; later lines stand a little further in. */
  write(text: string, looks: Looks = {}, further = 0): this {
    const size = looks.size ?? 10;
    for (const [at, line] of wrapped(text, this.area.width - further, looks).entries()) {
      this.drawn.push({ ...looks, text: line, x: this.area.x + (at > 0 ? further : 0), y: this.y });
      this.y += Math.max(this.step, size * 1.3);
    }
    return this;
  }

  bullets(texts: readonly string[]): this {
    for (const text of texts) this.write(`• ${text}`, {}, 8);
    return this;
  }

  /** One text at the left edge and one that ends at the right edge. */
  bothSides(left: string, right: string, looks: Looks = {}): this {
    this.drawn.push({ text: right, x: this.area.x + this.area.width, y: this.y, flushRight: true });
    return this.write(left, looks);
  }

  /** Texts side by side in one line, each at its own distance from the left edge. */
  cells(texts: readonly (readonly [from: number, text: string])[], looks: Looks = {}): this {
    for (const [from, text] of texts) this.drawn.push({ ...looks, text, x: this.area.x + from, y: this.y });
    this.y += this.step;
    return this;
  }

  gap(points = 8): this {
    this.y += points;
    return this;
  }
}

export const pageOf = (...pens: readonly Pen[]): DrawnPage => pens.flatMap(({ drawn }) => drawn);

function wrapped(
  text: string,
  width: number,
  { font = 'Helvetica', size = 10, spacing = 0 }: Looks,
): string[] {
  const lines: string[] = [];
  ruler.font(font).fontSize(size);
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && ruler.widthOfString(longer, { characterSpacing: spacing }) <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}
