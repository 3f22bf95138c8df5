import type { DocumentWords } from '#lib/text/document-words.ts';
import { lineSegments, type Segment } from './line-segments.ts';
import { headingClasses, resumeClassesOf } from './resume-lexicon.ts';
import type { ResumeSpan } from './resume-spans.ts';
import { spansByLine } from './spans-by-line.ts';

/** A part of a line in an entry, and what tells its place there: places of the same key are written alike. */
export interface EntryPlace {
  readonly key: string;
  readonly segment: Segment;
}

/** What an entry with dates is made of. */
export interface PlacedEntry {
  readonly kind: 'work' | 'schooling';
  readonly places: readonly EntryPlace[];
}

/** Lines above and below the line with the dates that belong to an entry. */
const reach = 2;
const longestLine = 16;
const item = /^[-*•·+>→▪◦–—✓✳]$/;

/**
 * The entries of a résumé by the lines with their dates, and the short lines right above or below: above, when all entries
 * of the kind have some there.
 */
export function placedEntries(document: DocumentWords, spans: readonly ResumeSpan[]): PlacedEntry[] {
  const lines = linesOf(document, spans);
  return (['work', 'schooling'] as const).flatMap((kind) => {
    const dated = lines.flatMap((line, at) => (line.dated === kind ? [at] : []));
    const isAbove = dated.every((at) => beside(lines, at, -1).length > 0);
    return dated.map((at) => {
      const line = lines[at];
      const own = line ? placesOf(line, line, 0) : [];
      return { kind, places: [...own, ...beside(lines, at, isAbove ? -1 : 1)] };
    });
  });
}

interface Line {
  readonly segments: readonly Segment[];
  /** How the line is written: how many segments, and which of them are dates. */
  readonly form: string;
  readonly dated: PlacedEntry['kind'] | undefined;
  /** A heading, an item of a list or a sentence: no line of an entry. */
  readonly apart: boolean;
}

function linesOf(document: DocumentWords, spans: readonly ResumeSpan[]): Line[] {
  const { words, lineStarts } = document;
  const byLine = spansByLine(spans);
  const segments: Segment[][] = lineStarts.slice(1).map(() => []);
  for (const segment of lineSegments(document)) segments[segment.line]?.push(segment);
  return segments.map((own, line) => {
    const inLine = byLine.get(line) ?? [];
    const heading = inLine.find(({ part }) => part === 'heading');
    const dates = inLine.filter(({ part }) => ['start', 'end', 'from', 'grad'].includes(part));
    const isDate = ({ from, to }: Segment) => dates.some((date) => date.from < to && from < date.to);
    const isItem = item.test(words[lineStarts[line] ?? 0] ?? '');
    const isLong = (lineStarts[line + 1] ?? 0) - (lineStarts[line] ?? 0) > longestLine;
    return {
      segments: own.filter((segment) => !isDate(segment)),
      form: own
        .map((segment) => (isDate(segment) ? 'd' : 's'))
        .join('')
        .replace(/d+/g, 'd'),
      dated: isItem || isLong ? undefined : kindOf(dates, inLine),
      apart: isItem || isLong || (heading !== undefined && isUsualHeading(document, heading)),
    };
  });
}

const isUsualHeading = ({ words }: DocumentWords, { from, to }: ResumeSpan): boolean =>
  words.slice(from, to).some((word) => resumeClassesOf(word).some((name) => headingClasses.includes(name)));

function kindOf([date]: readonly ResumeSpan[], inLine: readonly ResumeSpan[]): Line['dated'] {
  if (!date) return undefined;
  const isSchooling = ({ part }: ResumeSpan) => ['school', 'degree', 'from', 'grad'].includes(part);
  const names = inLine.filter(({ part }) => ['employer', 'title', 'school', 'degree'].includes(part));
  return (names.length > 0 ? names.some(isSchooling) : isSchooling(date)) ? 'schooling' : 'work';
}

const placesOf = (line: Line, dated: Line, offset: number): EntryPlace[] =>
  line.segments.map((segment, place) => ({
    key: [dated.dated, dated.form, offset, line.form, place].join(' '),
    segment,
  }));

/** The short lines above or below that have no dates of their own. */
function beside(lines: readonly Line[], at: number, step: 1 | -1): EntryPlace[] {
  const places: EntryPlace[] = [];
  const dated = lines[at];
  for (let offset = 1; offset <= reach; offset++) {
    const line = lines[at + step * offset];
    if (!dated || !line || line.dated || line.apart) break;
    places.push(...placesOf(line, dated, step * offset));
  }
  return places;
}
