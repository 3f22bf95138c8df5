import type { KeptDocument } from './stored-document.ts';

/** A line of a document, parted at the passage that is marked. */
export interface MarkedLine {
  readonly start: number;
  readonly page: number;
  readonly isBold: boolean;
  /** An empty line stands above it. */
  readonly isApart: boolean;
  readonly before: string;
  /** Empty where nothing of the line is marked. */
  readonly marked: string;
  readonly isFirstMarked: boolean;
  readonly after: string;
}

/** The lines of a document; a marked passage may reach over several of them. */
export function linesWithMark(
  { text, lines }: Pick<KeptDocument, 'text' | 'lines'>,
  span: readonly [number, number] | undefined,
): MarkedLine[] {
  const [from, to] = span ?? [0, 0];
  const first = lines.findIndex((line) => line.end > from && line.start < to);
  return lines.map(({ start, end, page, bold = false }, at) => {
    const [markStart, markEnd] = [Math.max(start, Math.min(from, end)), Math.max(start, Math.min(to, end))];
    return {
      start,
      page,
      isBold: bold,
      isApart: at > 0 && text.slice(lines[at - 1]?.end ?? start, start).includes('\n\n'),
      before: text.slice(start, markStart),
      marked: text.slice(markStart, markEnd),
      isFirstMarked: at === first,
      after: text.slice(markEnd, end),
    };
  });
}
