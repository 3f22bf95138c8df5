import type { DocumentLine } from '../document-text.ts';

/** The lines of a text that are not empty, with their places. */
export function linesOfText(text: string): DocumentLine[] {
  const lines: DocumentLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') lines.push({ text: line, page: 1, start, end });
    start = end + 1;
  }
  return lines;
}
