import { readResume } from '#features/documents/domain/resume/read-resume.ts';
import { matchResume } from '#features/matching/domain/match-resume.ts';
import { shownResume } from '#features/matching/domain/passages.ts';
import { showingOf } from '#features/matching/domain/showing.ts';
import { readPosting } from '#features/postings/domain/read-posting.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { RejectionCase } from './case.ts';
import { monthsWithoutWork } from './months-without-work.ts';
import { mustCounts } from './must-counts.ts';
import { valueFacts } from './value-fact.ts';

/**
 * A case whose posting and résumé are read and compared, in place of a look for the same words. Takes some milliseconds.
 * `today` stands in where the case names no day. What the case says of it already is left as it is.
 */
export function comparedTexts(rejection: RejectionCase, today: CalendarDay): RejectionCase {
  const { posting, resume, musts, appliedAt, endedAt } = rejection;
  if (!resume?.text) return rejection;
  const vocabulary = ownVocabulary();
  const on = (appliedAt ?? endedAt ?? today).slice(0, 'YYYY-MM-DD'.length);
  const reading = readResume(resume.text, { vocabulary, today: on });
  const known = withMonths(rejection, monthsWithoutWork(reading, on));
  if (!posting?.text || musts) return known;
  const { requirements } = readPosting(posting.text, { vocabulary, year: Number(on.slice(0, 4)) });
  const shown = shownResume(resume.text, reading, vocabulary);
  const matched = matchResume(requirements, shown, { vocabulary, today: on }).requirements;
  const counted = mustCounts(
    matched.map(({ importance, status }) => ({ importance, showing: showingOf(status, undefined) })),
  );
  return counted ? { ...known, musts: counted } : known;
}

const withMonths = (rejection: RejectionCase, months: number | undefined): RejectionCase =>
  months === undefined || valueFacts['months-out'].of(rejection) !== undefined
    ? rejection
    : valueFacts['months-out'].with(rejection, months);
