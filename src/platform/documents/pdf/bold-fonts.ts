import type { PDFPageProxy } from 'unpdf/pdfjs';

const boldName = /bold|black|heavy|demi|[-_,]b(?:d|i)?$/i;

/** Which fonts of a document are bold. Their names are known only once a page was prepared for drawing. */
export class BoldFonts {
  private readonly known = new Map<string, boolean>();

  isBold(font: string): boolean {
    return this.known.get(font) ?? false;
  }

  /** Looks at the fonts of a page, unless all are known. A document in one font has nothing to tell apart. */
  async learn(page: PDFPageProxy, fonts: ReadonlySet<string>): Promise<void> {
    const unknown = [...fonts].filter((font) => !this.known.has(font));
    if (unknown.length === 0 || (fonts.size === 1 && this.known.size === 0)) return;
    for (const font of unknown) this.known.set(font, false);
    // A page that cannot be drawn may still have text.
    await page.getOperatorList().catch(() => undefined);
    for (const font of unknown) {
      if (page.commonObjs.has(font)) this.known.set(font, isBoldFont(page.commonObjs.get(font)));
    }
  }
}

function isBoldFont(font: unknown): boolean {
  if (typeof font !== 'object' || font === null) return false;
  const { name, bold, black } = font as { name?: unknown; bold?: unknown; black?: unknown };
  return bold === true || black === true || (typeof name === 'string' && boldName.test(name));
}
