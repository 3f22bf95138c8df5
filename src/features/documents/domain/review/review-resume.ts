import type { PostingReading } from '#features/postings/domain/posting-reading.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import type { DocumentFinding } from '../finding.ts';
import type { ResumeReading } from '../resume/resume-reading.ts';
import { addressedEmployer } from './addressed-employer.ts';
import { buriedSkills } from './buried-skills.ts';
import { chooseRemarks } from './choose-remarks.ts';
import { claimsOfTime } from './claims-of-time.ts';
import { resumeLength } from './document-length.ts';
import { findTypos } from './find-typos.ts';
import { jobDates } from './job-dates.ts';
import { lineChoice } from './line-model.ts';
import { longSentences } from './long-sentences.ts';
import { missingContact } from './missing-contact.ts';
import type { PageLayout } from './page-layout.ts';
import { pageLayout } from './page-layout-remarks.ts';
import { personalData } from './personal-data.ts';
import { reviewContext } from './review-context.ts';
import { unexplainedGaps } from './unexplained-gaps.ts';
import { unmeasuredLines } from './unmeasured-lines.ts';

/** What a review of a résumé rests on. */
export interface ResumeToReview {
  readonly text: string;
  readonly document: DocumentWords;
  readonly reading: ResumeReading;
  readonly language: string;
  readonly today: CalendarDay;
  readonly pages?: number | undefined;
  readonly layout?: PageLayout | undefined;
  /** Whether an English word is right as written; without it only German words are checked. */
  readonly isSpeltRight?: ((word: string) => boolean) | undefined;
  readonly posting?: PostingReading | undefined;
  readonly applyingTo?: string | undefined;
}

const limits = { most: 12, mostOfOne: 4 };
const checks = [
  jobDates,
  claimsOfTime,
  addressedEmployer,
  missingContact,
  personalData,
  findTypos,
  unexplainedGaps,
  buriedSkills,
  longSentences,
  pageLayout,
  resumeLength,
];

/** What a careful reader would point out in a résumé, the gravest first. The same résumé gives the same answer. */
export function reviewResume(resume: ResumeToReview, model: ChoiceModel = lineChoice): DocumentFinding[] {
  const context = reviewContext(resume);
  const remarks = [...checks.flatMap((check) => check(context)), ...unmeasuredLines(model, context)];
  return chooseRemarks(remarks, limits);
}
