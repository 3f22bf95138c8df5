import { expect, test } from 'vitest';
import type { RejectionCase } from './case.ts';
import { knownAnswers } from './known-answers.ts';

const known = (rejection: Partial<RejectionCase>) =>
  Object.keys(knownAnswers({ id: 'one', stage: 'applied', ...rejection }));

test('how long the answer took is not asked when both days are known', () => {
  expect(known({ appliedAt: '2026-01-01', endedAt: '2026-01-29' })).toEqual(['answer-time']);
  expect(known({ endedAt: '2026-01-29' })).toEqual([]);
});

test('how long the answer took is not asked when none came', () => {
  expect(known({ ending: 'silent' })).toEqual(['answer-time']);
});

test('the age of the posting and the number of applicants are not asked when the posting tells them', () => {
  expect(
    known({ appliedAt: '2026-01-10', posting: { postedAt: '2026-01-01', applicants: 90 } }).sort(),
  ).toEqual(['applicants', 'posting-age']);
});
