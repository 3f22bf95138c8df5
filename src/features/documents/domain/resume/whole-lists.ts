import type { DocumentWords } from '#lib/text/document-words.ts';
import { shapes } from '#lib/text/word-shape.ts';
import { lineSegments, type Segment } from './line-segments.ts';
import { headingClasses, type ResumeClass, resumeClassesOf } from './resume-lexicon.ts';
import { type ResumeSpan, written } from './resume-spans.ts';
import { spansByLine } from './spans-by-line.ts';

/** Words of an item. */
const longest = 5;
/** A line of more is looked at no further. */
const mostItems = 200;
/** Of the items of a line, how many must be known for skills. */
const enough = 0.5;

/**
 * Under a heading of skills a list is of one kind: where most items of a line are skills all are, whole and with their
 * hyphens, and so are single items next to lines of skills.
 */
export function wholeLists(document: DocumentWords, spans: readonly ResumeSpan[]): ResumeSpan[] {
  const byLine = spansByLine(spans);
  const lines = linesUnderSkills(document, spans);
  const isList = (line: number) => areSkills(document, lines.get(line) ?? [], byLine.get(line) ?? []);
  const items = [...lines].flatMap(([line, segments]) => {
    const isBetween = segments.length === 1 && (isList(line - 1) || isList(line + 1));
    if (!isList(line) && !isBetween) return [];
    const inLine = byLine.get(line) ?? [];
    return segments.filter(
      (segment) => isItem(document, segment) && (isUnread(segment, inLine) || (isBetween && isAlone(inLine))),
    );
  });
  const isCovered = (span: ResumeSpan) => items.some(({ from, to }) => from < span.to && span.from < to);
  const whole = items.map(({ from, to }) => written(document, { part: 'skill', from, to }));
  const kept = items.length === 0 ? spans : spans.filter((span) => !isCovered(span));
  return [...kept, ...whole].sort((one, other) => one.start - other.start);
}

/** The segments of the lines that stand under a heading of skills, and under none of another kind. */
function linesUnderSkills(document: DocumentWords, spans: readonly ResumeSpan[]): Map<number, Segment[]> {
  const headings = spans.filter((span) => span.part === 'heading' && kindOf(document, span) !== undefined);
  const lines = new Map<number, Segment[]>();
  let next = 0;
  for (const segment of lineSegments(document)) {
    while ((headings[next]?.from ?? Number.POSITIVE_INFINITY) <= segment.from) next++;
    const heading = headings[next - 1];
    const isUnder = heading && heading.to <= segment.from && kindOf(document, heading) === 'skillHeading';
    if (isUnder) addTo(lines, segment);
  }
  return lines;
}

function addTo(lines: Map<number, Segment[]>, segment: Segment): void {
  const inLine = lines.get(segment.line);
  if (!inLine) lines.set(segment.line, [segment]);
  else if (inLine.length < mostItems) inLine.push(segment);
}

function kindOf({ words }: DocumentWords, { from, to }: ResumeSpan): ResumeClass | undefined {
  const classes = words.slice(from, to).flatMap(resumeClassesOf);
  return headingClasses.find((name) => classes.includes(name)) ?? (classes[0] && 'otherHeading');
}

function areSkills(
  document: DocumentWords,
  segments: readonly Segment[],
  inLine: readonly ResumeSpan[],
): boolean {
  const items = segments.filter((segment) => isItem(document, segment));
  const known = items.filter((segment) => overlapping(segment, inLine).some(({ part }) => part === 'skill'));
  return known.length > 0 && known.length >= items.length * enough;
}

/** Few words, no number alone, no label with a colon behind it, no remark in brackets. */
function isItem({ words, shapes: looks }: DocumentWords, { from, to }: Segment): boolean {
  const isBeside = words[to] === ':' || words[from - 1] === '(';
  return to - from <= longest && !isBeside && looks.slice(from, to).some((look) => isWord(look));
}

const isWord = (look: number): boolean =>
  look !== shapes.year && look !== shapes.number && look !== shapes.sign;

/** Nothing was read of it, or a part of a hyphened word. */
function isUnread(segment: Segment, inLine: readonly ResumeSpan[]): boolean {
  const read = overlapping(segment, inLine);
  return read.length === 0 || (read.length > 1 && read.some(({ text }) => text.startsWith('-')));
}

/** A heading without the word of one, or a title without employer and time, is an item like those around it. */
const isAlone = (inLine: readonly ResumeSpan[]): boolean =>
  inLine.length === 1 && inLine.every(({ part }) => part === 'heading' || part === 'title');

const overlapping = ({ from, to }: Segment, spans: readonly ResumeSpan[]): readonly ResumeSpan[] =>
  spans.filter((span) => span.from < to && from < span.to);
