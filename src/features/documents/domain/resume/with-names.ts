import type { DocumentWords } from '#lib/text/document-words.ts';
import { shapes } from '#lib/text/word-shape.ts';
import type { Entry } from './group-jobs.ts';
import { lineSegments, type Segment } from './line-segments.ts';
import { type ResumeSpan, written } from './resume-spans.ts';

const longest = 7;
const longestPlace = 4;
const item = /^[-*•·+>→▪◦–—✓✳]$/;

/**
 * A job with dates of which only the employer or only the title was seen: the other is what else stands in its line, or
 * the employer the short line right above.
 */
export function withNames(document: DocumentWords, job: Entry, spans: readonly ResumeSpan[]): Entry {
  const missing = job.title ? (job.employer ? undefined : 'employer') : 'title';
  const known = job.title ?? job.employer;
  if (!missing || !known || !(job.start ?? job.end)) return job;
  const isFree = ({ from, to }: Segment) => !spans.some((span) => span.from < to && from < span.to);
  const segments = lineSegments(document).filter(
    (segment) => couldName(document, segment) && isFree(segment),
  );
  const beside = segments.find(
    ({ line, place }) => line === known.line && (place <= 2 || missing === 'employer'),
  );
  const above = segments.find(
    (segment) => segment.line === known.line - 1 && segment.place === 0 && isWholeLine(document, segment),
  );
  const found = beside ?? (missing === 'employer' ? above : undefined);
  return found
    ? { ...job, [missing]: written(document, { part: missing, from: found.from, to: found.to }) }
    : job;
}

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
