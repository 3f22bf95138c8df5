import type { DocumentWords } from '#lib/text/document-words.ts';
import { shapes } from '#lib/text/word-shape.ts';
import type { Entry } from './group-jobs.ts';
import { lineSegments, type Segment } from './line-segments.ts';
import type { ResumePart } from './resume-labels.ts';
import { type ResumeSpan, written } from './resume-spans.ts';

const longest = 7;
const longestPlace = 4;
const item = /^[-*•·+>→▪◦–—✓✳]$/;

/**
 * An entry with dates of which only one name was seen, the employer or the title, the school or the degree: the other is
 * what else stands in its line, or the short line right above, or the one between it and the dates,
 * or the one below, where other entries have it.
 */
export function withNames(
  document: DocumentWords,
  entry: Entry,
  spans: readonly ResumeSpan[],
  [name, what]: readonly [ResumePart, ResumePart],
): Entry {
  const missing = entry[what] ? name : what;
  const known = entry[what] ?? entry[name];
  const date = entry.start ?? entry.end ?? entry.from ?? entry.grad;
  if (entry[missing] || !known || !date) return entry;
  const isFree = ({ from, to }: Segment) =>
    !spans.some((span) => span.part !== 'cert' && span.from < to && from < span.to);
  const segments = lineSegments(document).filter(
    (segment) => Math.abs(segment.line - known.line) <= 1 && couldName(document, segment) && isFree(segment),
  );
  const inLine = (line: number) =>
    segments.find(
      (segment) => segment.line === line && segment.place === 0 && isWholeLine(document, segment),
    );
  const beside = segments.find(({ line, place }) => line === known.line && (place <= 2 || missing === name));
  const between = known.line + 2 === date.line ? inLine(known.line + 1) : undefined;
  const above = missing === name ? inLine(known.line - 1) : undefined;
  const isBelow = missing === name && known.line === date.line && standsBelow(spans, name, what);
  const found = beside ?? between ?? above ?? (isBelow ? inLine(known.line + 1) : undefined);
  return found
    ? { ...entry, [missing]: written(document, { part: missing, from: found.from, to: found.to }) }
    : entry;
}

/** Whether elsewhere the one name has the line below the other for itself. */
const standsBelow = (spans: readonly ResumeSpan[], name: ResumePart, what: ResumePart): boolean =>
  spans.some(
    (span, at) => span.part === name && spans[at - 1]?.line === span.line - 1 && hasPart(spans, at, what),
  );

const hasPart = (spans: readonly ResumeSpan[], at: number, what: ResumePart): boolean => {
  const line = (spans[at]?.line ?? 0) - 1;
  return spans.slice(Math.max(0, at - 4), at).some((span) => span.part === what && span.line === line);
};

/** Few words, the first in capitals, and no number. */
function couldName({ shapes: looks, words }: DocumentWords, { from, to }: Segment): boolean {
  const first = looks[from];
  const isName = first === shapes.capital || first === shapes.allCapitals || first === shapes.mixed;
  return isName && to - from <= longest && !/\d/.test(words.slice(from, to).join(' '));
}

/** Nothing else stands in the line but a short place behind a comma or a gap. */
function isWholeLine({ lineStarts, words }: DocumentWords, { line, from, to }: Segment): boolean {
  const start = lineStarts[line] ?? 0;
  const end = lineStarts[line + 1] ?? 0;
  const isPlace = /^[\t,]$/.test(words[to] ?? '') && end - to <= longestPlace;
  return start === from && (end === to || isPlace) && !item.test(words[start] ?? '');
}
