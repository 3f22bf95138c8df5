import type { PostingReading } from '#features/postings/domain/posting-reading.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import type { ResumeReading } from '../resume/resume-reading.ts';
import type { PageLayout } from './page-layout.ts';
import { type ReviewSentence, reviewClauses, reviewSentences } from './review-sentences.ts';

/** What is known to whoever reviews a résumé or a letter. */
export interface ReviewContext {
  readonly text: string;
  readonly document: DocumentWords;
  readonly language: string;
  readonly today: CalendarDay;
  /** The résumé read; of a letter, the résumé sent with it. */
  readonly reading?: ResumeReading | undefined;
  readonly posting?: PostingReading | undefined;
  /** The employer it is meant for. */
  readonly applyingTo?: string | undefined;
  /** Whether a word is right as written; without it no English word is called a slip. */
  readonly isSpeltRight?: ((word: string) => boolean) | undefined;
  readonly pages?: number | undefined;
  readonly layout?: PageLayout | undefined;
  readonly sentences: readonly ReviewSentence[];
  readonly clauses: readonly ReviewSentence[];
}

/** Adds the sentences to what is known. */
export const reviewContext = (known: Omit<ReviewContext, 'sentences' | 'clauses'>): ReviewContext => ({
  ...known,
  sentences: reviewSentences(known.document),
  clauses: reviewClauses(known.document),
});
