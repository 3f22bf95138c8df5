import type { DocumentWords } from './document-words.ts';

/** A line of a document: what is written, and where it begins and ends in the text. */
export interface DocumentLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The line with this number, from its first to its last word; empty when there is none. */
export function documentLine({ text, starts, ends, lineStarts }: DocumentWords, line: number): DocumentLine {
  const start = starts[lineStarts[line] ?? -1] ?? 0;
  const end = ends[(lineStarts[line + 1] ?? 0) - 1] ?? start;
  return { text: text.slice(start, end), start, end };
}
