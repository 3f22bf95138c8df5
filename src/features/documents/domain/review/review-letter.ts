import type { PostingReading } from '#features/postings/domain/posting-reading.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import type { DocumentFinding } from '../finding.ts';
import type { ResumeReading } from '../resume/resume-reading.ts';
import { chooseRemarks } from './choose-remarks.ts';
import { letterLength } from './document-length.ts';
import { findTypos } from './find-typos.ts';
import { genericLetter } from './generic-letter.ts';
import { lineChoice } from './line-model.ts';
import { longSentences } from './long-sentences.ts';
import { personalData } from './personal-data.ts';
import { reviewContext } from './review-context.ts';
import { unansweredRequirements } from './unanswered-requirements.ts';
import { unmeasuredLines } from './unmeasured-lines.ts';
import { wrongAddressee } from './wrong-addressee.ts';

/** What a review of a letter rests on. */
export interface LetterToReview {
  readonly text: string;
  readonly document: DocumentWords;
  readonly language: string;
  readonly today: CalendarDay;
  readonly isSpeltRight?: ((word: string) => boolean) | undefined;
  readonly posting?: PostingReading | undefined;
  readonly applyingTo?: string | undefined;
  /** The résumé sent with it: what stands there need not be said again. */
  readonly resume?: { readonly text: string; readonly reading: ResumeReading } | undefined;
}

const limits = { most: 10, mostOfOne: 4 };
const checks = [wrongAddressee, personalData, findTypos, longSentences, genericLetter, letterLength];
/** In a letter nobody expects every line to have a number. */
const saidOfLines = new Set(['cliche', 'no-numbers']);

/** What a careful reader would point out in a letter, the gravest first. */
export function reviewLetter(letter: LetterToReview, model: ChoiceModel = lineChoice): DocumentFinding[] {
  const { resume, ...rest } = letter;
  const context = reviewContext(rest);
  const remarks = [
    ...checks.flatMap((check) => check(context)),
    ...unmeasuredLines(model, context).filter(({ id }) => saidOfLines.has(id)),
    ...unansweredRequirements({ ...context, reading: resume?.reading }, resume?.text),
  ];
  return chooseRemarks(remarks, limits);
}
