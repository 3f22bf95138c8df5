/** A stretch of text at a place on a page; lengths are in points, from the top left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** The text of one page. */
export interface PdfPage {
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Text that runs up or down the page. */
  readonly turned: readonly Piece[];
}
