/** What is known of the look of a document’s pages. */
export interface PageLayout {
  readonly columns: number;
  readonly tables: boolean;
  readonly headerOrFooter: boolean;
  readonly images: number;
  /** The text as a simple parser gets it: from the top to the bottom, across the columns. */
  readonly asParserSees?: string;
}
