import { documentLine } from '#lib/text/document-line.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { type DateInLine, datesIn, rangesIn } from './dates-in-line.ts';
import type { ResumePart } from './resume-labels.ts';
import { type ResumeSpan, spanBetween } from './resume-spans.ts';
import { spansByLine } from './spans-by-line.ts';

const ofSchooling: readonly ResumePart[] = ['from', 'grad'];
const ofWork: readonly ResumePart[] = ['start', 'end'];

/**
 * Dates are whole: `07/2008` is one date and no time from 07 to 2008, and of `2019-03 – 2021` the first is the start,
 * the second the end. What is a date at all, and whether it is one of work, is left as it was read.
 */
export function wholeDates(document: DocumentWords, spans: readonly ResumeSpan[]): ResumeSpan[] {
  const byLine = spansByLine(spans.filter(isDate));
  const dates = [...byLine].flatMap(([line, read]) => wholeInLine(document, line, read));
  return [...spans.filter((span) => !isDate(span)), ...dates].sort((one, other) => one.start - other.start);
}

function wholeInLine(document: DocumentWords, line: number, read: readonly ResumeSpan[]): ResumeSpan[] {
  const { text, start } = documentLine(document, line);
  const moved = (date: DateInLine) => ({ start: start + date.start, end: start + date.end });
  const ranges = rangesIn(text).map(({ from, to }) => [moved(from), moved(to)] as const);
  const alone = datesIn(text)
    .map(moved)
    .filter((date) => !ranges.flat().some((side) => overlap(side, date)));
  const written = [...ranges.flat(), ...alone].filter((date) =>
    /\d/.test(document.text.slice(date.start, date.end)),
  );
  const whole = written.reduce((spans, date) => widened(document, spans, date), read);
  return ranges.reduce<readonly ResumeSpan[]>(inOrder, whole).slice();
}

/** What was read of a date, once, as wide as the date and as what was read. */
function widened(
  document: DocumentWords,
  spans: readonly ResumeSpan[],
  date: DateInLine,
): readonly ResumeSpan[] {
  const parts = spans.filter((span) => overlap(span, date));
  const [first] = parts;
  if (!first) return spans;
  const start = Math.min(date.start, first.start);
  const end = Math.max(date.end, ...parts.map((part) => part.end));
  const whole = spanBetween(document, { ...first, start, end });
  return [...spans.filter((span) => !parts.includes(span)), whole].sort(
    (one, other) => one.start - other.start,
  );
}

/** Both sides of a time that were read as the same side are the first and the second. */
function inOrder(
  spans: readonly ResumeSpan[],
  [from, to]: readonly [DateInLine, DateInLine],
): readonly ResumeSpan[] {
  const [first, second] = [from, to].map((side) => spans.find((span) => overlap(span, side)));
  if (!first || !second || first === second || first.part !== second.part) return spans;
  const [begin = first.part, end = second.part] = ofSchooling.includes(first.part) ? ofSchooling : ofWork;
  return spans.map((span) =>
    span === first ? { ...span, part: begin } : span === second ? { ...span, part: end } : span,
  );
}

const isDate = ({ part }: ResumeSpan): boolean => ofWork.includes(part) || ofSchooling.includes(part);
const overlap = (one: DateInLine, other: DateInLine): boolean =>
  one.start < other.end && other.start < one.end;
