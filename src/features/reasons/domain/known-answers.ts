import type { Answers, RejectionCase } from './case.ts';
import { mustShares } from './must-shares.ts';
import { daysFrom } from './observe-timing.ts';
import { payShare } from './pay-share.ts';

/**
 * Questions that the dates and figures of a case answer already, though the answer is too usual to count as a
 * fact: nobody is asked what is known. An answer that never came took no time.
 */
export function knownAnswers(rejection: RejectionCase): Answers {
  const { appliedAt, endedAt, ending, posting, interviews } = rejection;
  const known = {
    'answer-time': ending === 'silent' || daysFrom(appliedAt, endedAt) !== undefined,
    'posting-age': daysFrom(posting?.postedAt, appliedAt) !== undefined,
    applicants: posting?.applicants !== undefined,
    'must-haves': mustShares(rejection).met !== undefined,
    pay: payShare(rejection) !== undefined,
    ratings: (interviews ?? []).some(({ ratings }) => ratings !== undefined),
  };
  return Object.fromEntries(Object.entries(known).flatMap(([id, isKnown]) => (isKnown ? [[id, null]] : [])));
}
