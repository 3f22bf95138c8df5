import { expect, test } from 'vitest';
import { waitedDays } from './waited-days.ts';

const rejection = { id: 'a', stage: 'applied', ending: 'rejected', appliedAt: '2031-03-03' } as const;

test('the wait counts from the application, with a fraction where the hours are known', () => {
  expect(waitedDays({ ...rejection, endedAt: '2031-03-10' }, 'applied')).toBe(7);
  expect(
    waitedDays(
      { ...rejection, appliedAt: '2031-03-03T20:00:00Z', endedAt: '2031-03-04T08:00:00Z' },
      'applied',
    ),
  ).toBe(0.5);
});

test('later on it counts from the last conversation', () => {
  const interviews = [{ date: '2031-04-07' }, { date: '2031-04-01' }];
  expect(waitedDays({ ...rejection, interviews, endedAt: '2031-04-10' }, 'interview')).toBe(3);
  expect(waitedDays({ ...rejection, endedAt: '2031-04-10' }, 'interview')).toBeUndefined();
});

test('an answer that never came took no time', () => {
  expect(waitedDays({ ...rejection, ending: 'silent', endedAt: '2031-04-10' }, 'applied')).toBeUndefined();
});
