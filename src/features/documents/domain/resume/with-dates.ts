import { documentLine } from '#lib/text/document-line.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { type DateInLine, dateIn, rangeIn } from './dates-in-line.ts';
import type { Entry } from './group-jobs.ts';
import type { ResumePart } from './resume-labels.ts';
import { type ResumeSpan, spanBetween } from './resume-spans.ts';

/** An entry whose own lines name a time that was not read as one: the line says it plainly enough. */
export function withDates(
  document: DocumentWords,
  entry: Entry,
  [from, to]: readonly [ResumePart, ResumePart],
): Entry {
  if (entry[from] && entry[to]) return entry;
  const { employer, ...own } = entry;
  const spans = Object.values(own);
  for (const line of new Set((spans.length > 0 ? spans : [employer]).flatMap((span) => span?.line ?? []))) {
    const { text, start } = documentLine(document, line);
    const range = rangeIn(text);
    if (range) {
      return {
        ...entry,
        [from]: entry[from] ?? spanOf(document, range.from, start, line, from),
        [to]: entry[to] ?? spanOf(document, range.to, start, line, to),
      };
    }
  }
  return entry;
}

/** A time of schooling whose line names one year only: that is when it ended. */
export function withYear(document: DocumentWords, entry: Entry): Entry {
  if (entry.grad) return entry;
  const line = (entry.school ?? entry.degree)?.line;
  if (line === undefined) return entry;
  const { text, start } = documentLine(document, line);
  const year = dateIn(text);
  return year ? { ...entry, grad: spanOf(document, year, start, line, 'grad') } : entry;
}

const spanOf = (
  document: DocumentWords,
  date: DateInLine,
  lineStart: number,
  line: number,
  part: ResumePart,
): ResumeSpan =>
  spanBetween(document, { part, line, start: lineStart + date.start, end: lineStart + date.end });
