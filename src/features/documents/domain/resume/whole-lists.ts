import type { DocumentWords } from '#lib/text/document-words.ts';
import { shapes } from '#lib/text/word-shape.ts';
import { lineSegments, type Segment } from './line-segments.ts';
import { type ResumeSpan, written } from './resume-spans.ts';
import { spansByLine } from './spans-by-line.ts';

/** Words of an item. */
const longest = 5;
/** Of the items of a line, how many must be known for skills. */
const enough = 0.5;

/**
 * A list is of one kind: where most items of a line are skills all are, and so are single items between lines of skills.
 */
export function wholeLists(document: DocumentWords, spans: readonly ResumeSpan[]): ResumeSpan[] {
  const byLine = spansByLine(spans);
  const segments: Segment[][] = document.lineStarts.slice(1).map(() => []);
  for (const segment of lineSegments(document)) segments[segment.line]?.push(segment);
  const isSkills = segments.map((own, line) => areSkills(own, byLine.get(line) ?? []));
  const items = segments.flatMap((own, line) => {
    const inLine = byLine.get(line) ?? [];
    const isBetween = own.length === 1 && isSkills[line - 1] === true && isSkills[line + 1] === true;
    if (!isSkills[line] && !isBetween) return [];
    if (inLine.some(({ part }) => part !== 'skill' && part !== 'cert')) return [];
    return own.filter((segment) => isItem(document, segment) && !isWhole(segment, inLine));
  });
  const isCovered = (span: ResumeSpan) => items.some(({ from, to }) => from < span.to && span.from < to);
  const whole = items.map(({ from, to }) => written(document, { part: 'skill', from, to }));
  return [...spans.filter((span) => !isCovered(span)), ...whole].sort(
    (one, other) => one.start - other.start,
  );
}

function areSkills(own: readonly Segment[], inLine: readonly ResumeSpan[]): boolean {
  const skills = inLine.filter(({ part }) => part === 'skill');
  const known = own.filter(({ from, to }) => skills.some((skill) => skill.from < to && from < skill.to));
  return known.length > 0 && known.length >= own.length * enough;
}

/** Few words, no number alone, and no label with a colon behind it. */
function isItem({ words, shapes: looks }: DocumentWords, { from, to }: Segment): boolean {
  return to - from <= longest && words[to] !== ':' && looks.slice(from, to).some((look) => look !== shapes.year);
}

const isWhole = ({ from, to }: Segment, inLine: readonly ResumeSpan[]): boolean =>
  inLine.some((span) => span.part === 'skill' && span.from <= from && span.to >= to) ||
  inLine.filter((span) => span.part === 'skill' && span.from < to && from < span.to).length > 1;
