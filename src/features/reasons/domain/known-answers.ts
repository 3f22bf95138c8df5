import type { Answers, RejectionCase } from './case.ts';
import { daysFrom } from './observe-timing.ts';

/**
 * Questions that the dates and figures of a case answer already, though the answer is too usual to count as a
 * fact: nobody is asked what is known. An answer that never came took no time.
 */
export function knownAnswers({ appliedAt, endedAt, ending, posting }: RejectionCase): Answers {
  const known = {
    'answer-time': ending === 'silent' || daysFrom(appliedAt, endedAt) !== undefined,
    'posting-age': daysFrom(posting?.postedAt, appliedAt) !== undefined,
    applicants: posting?.applicants !== undefined,
  };
  return Object.fromEntries(Object.entries(known).flatMap(([id, isKnown]) => (isKnown ? [[id, null]] : [])));
}
