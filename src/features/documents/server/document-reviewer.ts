import type { CalendarDay } from '#lib/calendar-day.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { detectLanguage } from '#platform/language/detect-language.ts';
import { englishSpelling } from '#platform/language/spelling.ts';
import type { DocumentFinding } from '../domain/finding.ts';
import { reviewLetter } from '../domain/review/review-letter.ts';
import { reviewResume } from '../domain/review/review-resume.ts';
import { type TenSeconds, tenSecondTest } from '../domain/review/ten-second-test.ts';
import type { Opening } from './opening-for.ts';
import type { ReadDocument } from './rows.ts';

/** What a careful reader would point out, and what a fast one sees. */
export interface Review {
  readonly findings: DocumentFinding[];
  /** Null for a letter. */
  readonly tenSeconds: TenSeconds | null;
}

let spelling: ReturnType<typeof englishSpelling> | undefined;

export async function review(
  { kept, reading }: ReadDocument,
  today: CalendarDay,
  { posting, applyingTo, resume }: Partial<Opening> = {},
): Promise<Review> {
  const { text, pages, asParserSees } = kept;
  spelling ??= englishSpelling();
  const known = {
    text,
    document: documentWords(text),
    language: detectLanguage(text) ?? 'en',
    today,
    isSpeltRight: await spelling,
    posting,
    applyingTo,
  };
  const findings = reading
    ? reviewResume({ ...known, reading, pages, layout: { ...kept.layout, asParserSees } })
    : reviewLetter({ ...known, resume });
  return {
    findings: findings.map((finding) => placed(kept, finding)),
    tenSeconds: reading && tenSecondTest(reading, known.document, today, posting),
  };
}

/** A finding with the page on which its passage begins. What the person added to the reading may stand nowhere. */
function placed({ text, lines }: ReadDocument['kept'], finding: DocumentFinding): DocumentFinding {
  const { span } = finding;
  if (span === null || span[0] >= text.length) return { ...finding, span: null };
  return { ...finding, page: lines.findLast(({ start }) => start <= span[0])?.page ?? null };
}
