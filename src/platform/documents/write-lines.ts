import type { DocumentLine } from './document-text.ts';

/** A line before its place in the text is known. */
export interface LooseLine extends Omit<DocumentLine, 'start' | 'end'> {
  /** An empty line stands above it. */
  readonly apart?: boolean;
}

/** Lines as one text, with the place of each in it. */
export function writeLines(loose: readonly LooseLine[]): { text: string; lines: DocumentLine[] } {
  let text = '';
  const lines = loose.map(({ apart, ...line }) => {
    if (text !== '') text += apart ? '\n\n' : '\n';
    const start = text.length;
    text += line.text;
    return { ...line, start, end: text.length };
  });
  return { text, lines };
}
