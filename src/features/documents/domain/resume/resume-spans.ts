import { bestLabels } from '#lib/sequence/best-labels.ts';
import type { SequenceModel } from '#lib/sequence/sequence-model.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { layoutClues } from './layout-clues.ts';
import { resumeClues } from './resume-clues.ts';
import { type ResumePart, resumeParts } from './resume-labels.ts';

/** A passage of a résumé and what it is: words from the first to before the last, and where they stand. */
export interface ResumeSpan {
  readonly part: ResumePart;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The models of the first look, which sees words and lines, and of the second, which also sees what the first found in lines alike. */
export interface ResumeModels {
  readonly first: SequenceModel;
  readonly second: SequenceModel;
}

/** The passages of a résumé that say something by themselves, in their order. */
export function resumeSpans({ first, second }: ResumeModels, document: DocumentWords): ResumeSpan[] {
  const clues = resumeClues(document);
  const labels = bestLabels(second, [...clues, layoutClues(document, bestLabels(first, clues))]);
  const { lines } = document;
  const spans: { part: ResumePart; from: number; to: number }[] = [];
  let current: (typeof spans)[number] | undefined;
  for (const [word, label] of labels.entries()) {
    const part = label === 0 ? undefined : resumeParts[(label - 1) >> 1];
    const goesOn = label % 2 === 0 && current?.part === part && lines[word] === lines[word - 1];
    if (part === undefined) current = undefined;
    else if (current && goesOn) current.to = word + 1;
    else {
      current = { part, from: word, to: word + 1 };
      spans.push(current);
    }
  }
  return spans.map((span) => written(document, span));
}

/** A passage with its words as they stand in the text. */
export function written(
  { text, starts, ends, lines }: DocumentWords,
  { part, from, to }: Pick<ResumeSpan, 'part' | 'from' | 'to'>,
): ResumeSpan {
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  return { part, from, to, line: lines[from] ?? 0, text: text.slice(start, end), start, end };
}

/** A passage of a line by its place in the text. */
export function spanBetween(
  { text, starts, ends }: DocumentWords,
  { part, start, end, line }: Pick<ResumeSpan, 'part' | 'start' | 'end' | 'line'>,
): ResumeSpan {
  const from = firstAbove(ends, start);
  const to = firstAbove(starts, end - 1);
  return { part, from, to, line, text: text.slice(start, end), start, end };
}

/** The place of the first number above a bound, in numbers that rise. */
function firstAbove(rising: readonly number[], bound: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
