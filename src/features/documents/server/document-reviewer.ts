import type { CalendarDay } from '#lib/calendar-day.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { detectLanguage } from '#platform/language/detect-language.ts';
import { englishSpelling } from '#platform/language/spelling.ts';
import type { DocumentFinding } from '../domain/finding.ts';
import { reviewLetter } from '../domain/review/review-letter.ts';
import { reviewResume } from '../domain/review/review-resume.ts';
import { type TenSeconds, tenSecondTest } from '../domain/review/ten-second-test.ts';
import type { ReadDocument } from './rows.ts';

/** What a careful reader would point out, and what a fast one sees. */
export interface Review {
  readonly findings: DocumentFinding[];
  /** Null for a letter. */
  readonly tenSeconds: TenSeconds | null;
}

let spelling: ReturnType<typeof englishSpelling> | undefined;

export async function review({ kept, reading }: ReadDocument, today: CalendarDay): Promise<Review> {
  const { text, pages, asParserSees } = kept;
  spelling ??= englishSpelling();
  const known = {
    text,
    document: documentWords(text),
    language: detectLanguage(text) ?? 'en',
    today,
    isSpeltRight: await spelling,
  };
  const findings = reading
    ? reviewResume({ ...known, reading, pages, layout: { ...kept.layout, asParserSees } })
    : reviewLetter(known);
  return {
    findings: findings.map((finding) => ({ ...finding, page: pageOf(kept.lines, finding.span) })),
    tenSeconds: reading && tenSecondTest(reading, known.document, today),
  };
}

/** The page on which a passage begins. */
const pageOf = (lines: ReadDocument['kept']['lines'], span: DocumentFinding['span']): number | null =>
  span === null ? null : (lines.findLast(({ start }) => start <= span[0])?.page ?? null);
