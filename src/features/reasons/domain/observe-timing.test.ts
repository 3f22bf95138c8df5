import { expect, test } from 'vitest';
import { observeTiming } from './observe-timing.ts';

const seen = (rest: object) =>
  observeTiming({ id: 'a', stage: 'applied', ending: 'rejected', appliedAt: '2031-03-03', ...rest }).map(
    ({ evidenceId }) => evidenceId,
  );

test.each([
  ['2031-03-03', ['answer-within-a-day']],
  ['2031-03-04', ['answer-within-a-week']],
  ['2031-03-10', ['answer-within-a-week']],
  ['2031-03-20', []],
  ['2031-05-20', ['answer-after-weeks']],
])('an answer on %s to an application of 3 March shows %j', (endedAt, expected) => {
  expect(seen({ endedAt })).toEqual(expected);
});

test('the next morning is within a day when the hours are known', () => {
  const appliedAt = '2031-03-03T22:10:00Z';
  expect(seen({ appliedAt, endedAt: '2031-03-04T06:00:00+01:00' })).toEqual(['answer-within-a-day']);
  expect(seen({ appliedAt, endedAt: '2031-03-04T23:00:00Z' })).toEqual(['answer-within-a-week']);
});

test('silence shows itself without a date, and a short wait is no silence', () => {
  expect(seen({ ending: 'silent' })).toEqual(['no-answer']);
  expect(seen({ ending: 'silent', endedAt: '2031-03-12' })).toEqual([]);
});

test('after a conversation the days say nothing about the pile', () => {
  expect(seen({ stage: 'interview', endedAt: '2031-03-04' })).toEqual([]);
});

test('an answer dated before the application is not believed', () => {
  expect(seen({ endedAt: '2031-03-01' })).toEqual([]);
});
