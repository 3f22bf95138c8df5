import { resumeClassesOf } from '../resume/resume-lexicon.ts';
import type { ReviewContext } from './review-context.ts';
import type { ReviewSentence } from './review-sentences.ts';

/** Where a clause stands: in which part of the document, and where in it. */
export interface SentencePlace {
  readonly place: 'top' | 'entry' | 'job' | 'school' | 'list' | 'heading' | 'other';
  /** Whether its line has no other clause. */
  readonly isAlone: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

type Span = readonly [number, number];

/** The place of each clause, by what was read of the document. */
export function placesOf({ clauses, reading, document }: PlacedContext): SentencePlace[] {
  const areas = areasOf(reading);
  return clauses.map((clause, at) => {
    const line = document.lines[clause.from];
    const neighbours = [clauses[at - 1], clauses[at + 1]].map(
      (each) => each && document.lines[each.from] === line,
    );
    const place =
      placeOf(clause, areas) ?? (underSchool(clause.from, { reading, document }) ? 'school' : 'other');
    return { place, isAlone: !neighbours.some(Boolean), isFirst: at < 3, isLast: at >= clauses.length - 2 };
  });
}

type PlacedContext = Pick<ReviewContext, 'clauses' | 'reading' | 'document'>;

interface Areas {
  readonly headings: readonly Span[];
  readonly lists: readonly Span[];
  readonly highlights: readonly Span[];
  readonly entries: readonly { readonly span: Span; readonly names: readonly string[] }[];
  readonly firstEntry: number;
}

function areasOf(reading: ReviewContext['reading']): Areas {
  const entries = [
    ...(reading?.jobs ?? []).map(({ span, title, employer, start, end }) => ({
      span,
      names: [title, employer, start?.written, end?.written],
    })),
    ...(reading?.schooling ?? []).map(({ span, school, degree, start, end }) => ({
      span,
      names: [school, degree, start?.written, end?.written],
    })),
  ].map(({ span, names }) => ({ span, names: names.filter((name) => name !== null && name !== undefined) }));
  return {
    headings: (reading?.headings ?? []).map(({ span }) => span),
    lists: [...(reading?.skills.filter(({ listed }) => listed) ?? []), ...(reading?.certificates ?? [])].map(
      ({ span }) => span,
    ),
    highlights: (reading?.jobs ?? []).flatMap(({ highlights }) => highlights.map(({ span }) => span)),
    entries,
    firstEntry: Math.min(...entries.map(({ span }) => span[0])),
  };
}

function placeOf({ start, end, text }: ReviewSentence, areas: Areas): SentencePlace['place'] | undefined {
  const shared = (spans: readonly Span[]) =>
    spans.reduce((sum, span) => sum + Math.max(0, Math.min(span[1], end) - Math.max(span[0], start)), 0);
  if (shared(areas.headings) > (end - start) / 2) return 'heading';
  const entry = areas.entries.filter(({ span }) => span[0] < end && start < span[1]);
  if (entry.some(({ names }) => names.some((name) => text.includes(name)))) return 'entry';
  if (shared(areas.lists) > (end - start) / 3) return 'list';
  if (entry.length > 0 || shared(areas.highlights) > 0) return 'job';
  return end < areas.firstEntry ? 'top' : undefined;
}

/** Whether the heading above a word is one of schooling. */
function underSchool(
  word: number,
  { reading, document }: Pick<ReviewContext, 'reading' | 'document'>,
): boolean {
  const start = document.starts[word] ?? 0;
  const above = reading?.headings.filter(({ span }) => span[0] <= start).at(-1);
  return (
    above?.text.split(/\s+/).some((each) => resumeClassesOf(each.toLowerCase()).includes('schoolHeading')) ??
    false
  );
}
