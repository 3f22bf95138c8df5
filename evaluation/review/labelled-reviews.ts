import { readdirSync, readFileSync } from 'node:fs';
import type { ReviewContext } from '#features/documents/domain/review/review-context.ts';
import { reviewContext } from '#features/documents/domain/review/review-context.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { markedTexts } from '../marked-text.ts';
import { markedReading } from './marked-reading.ts';

/** What a careful adviser pointed out. */
export interface LabelledFinding {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A made-up résumé with what an adviser would say of it. */
export interface LabelledReview {
  readonly context: ReviewContext;
  readonly findings: readonly LabelledFinding[];
}

/** The day on which the made-up résumés are read. */
export const readingDay = '2026-11-26';

/** The made-up résumés of a folder, in a fixed order. */
export const labelledReviews = (folder: string, isSpeltRight?: (word: string) => boolean): LabelledReview[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => markedTexts(readFileSync(`${folder}/${file}`, 'utf8')))
    .map(({ about, text, marks }) => {
      const document = documentWords(text);
      const reading = markedReading(document, marks, readingDay);
      return {
        context: reviewContext({
          text,
          document,
          reading,
          language: about[0] ?? 'en',
          today: readingDay,
          isSpeltRight,
        }),
        findings: marks.flatMap(({ mark, start, end }) =>
          mark.startsWith('find.') ? [{ id: mark.slice('find.'.length), start, end }] : [],
        ),
      };
    });
