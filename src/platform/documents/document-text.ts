/** A document read into text with its layout. */
export interface DocumentText {
  readonly kind: DocumentKind;
  /** As a person reads: one column after the other, what stands beside an entry in the entry's line. */
  readonly text: string;
  readonly pages: number;
  readonly lines: readonly DocumentLine[];
  /** As a simple parser of an applicant tracking system gets it: from the top to the bottom, across the columns. */
  readonly asParserSees: string;
  readonly layout: DocumentLayout;
  /** The page itself, where it was saved into one file with its pictures. */
  readonly html?: string;
}

export type DocumentKind = 'pdf' | 'docx' | 'html' | 'markdown' | 'text' | 'json';

/** A line of a document's `text`, which is `text.slice(start, end)`. */
export interface DocumentLine {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** From 1, left to right; absent where a line stands above or below the columns, or there is only one. */
  readonly column?: number;
}

export interface DocumentLayout {
  readonly columns: number;
  readonly tables: boolean;
  readonly headerOrFooter: boolean;
  readonly images: number;
}
