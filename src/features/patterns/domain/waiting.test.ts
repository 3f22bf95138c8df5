import { expect, test } from 'vitest';
import { journeyOf } from './journey.ts';
import { record, today } from './made-records.testing.ts';
import { waitingTimes } from './waiting.ts';

const times = (...records: ReturnType<typeof record>[]) => waitingTimes(records.map(journeyOf), today);
const many = (count: number, one: ReturnType<typeof record>) => Array.from({ length: count }, () => one);

test('with few answers nothing is told but how many more it takes', () => {
  expect(times(...many(4, record(80, [['rejected', 9]])))).toEqual({
    of: 4,
    answered: 4,
    more: 6,
    curve: [],
    within: [],
    stillAnswered: [],
  });
  expect(times(...many(30, record(80))).more).toBe(5);
});

test('silence is waiting and never a no: it widens what is unknown and moves no day', () => {
  const answered = many(10, record(100, [['rejected', 10]]));
  const silent = many(30, record(20));
  const { curve, of, median } = times(...answered, ...silent);
  expect(of).toBe(40);
  expect(curve.map(({ days, share }) => [days, share])).toEqual([[10, 0.75]]);
  expect(median).toBeUndefined();
});

test('half of them answered is the median', () => {
  const quick = many(6, record(100, [['interview', 5]]));
  const slow = many(6, record(100, [['rejected', 40]]));
  expect(times(...quick, ...slow).median).toBe(5);
});

test('closing as silent breaks a wait off on that day, and withdrawing does, too', () => {
  const closed = record(100, [['silent', 30]], { ending: 'silent', endedOn: '2026-02-04' });
  const answered = many(10, record(100, [['rejected', 40]]));
  const { curve } = times(...answered, ...many(10, closed));
  expect(curve.at(-1)?.atRisk).toBe(10);
});

test('what share of the silent ones is still answered is told only when enough waited so long', () => {
  const early = many(20, record(120, [['interview', 5]]));
  const late = many(6, record(120, [['rejected', 45]]));
  const never = many(18, record(120));
  const { stillAnswered } = times(...early, ...late, ...never);
  expect(stillAnswered.map(({ after, atRisk }) => [after, atRisk])).toEqual([
    [7, 24],
    [14, 24],
    [30, 24],
    [60, 18],
  ]);
  expect(stillAnswered[2]?.share).toBeCloseTo(6 / 24, 9);
  expect(stillAnswered[3]).toMatchObject({ share: 0, low: 0, high: expect.closeTo(1 - 0.1 ** (1 / 18), 6) });
});

test('days that are not known are left out', () => {
  const { appliedOn: _, ...onlyAnswer } = record(50, [['rejected', 5]]);
  expect(times(onlyAnswer, record(50, [['rejected', -3]])).of).toBe(0);
});

test('what was answered within some days is told while enough waited longer', () => {
  const quick = many(10, record(120, [['interview', 5]]));
  const { within } = times(...quick, ...many(10, record(120)), ...many(10, record(10)));
  expect(within.map(({ days, atRisk }) => [days, atRisk])).toEqual([
    [7, 20],
    [14, 10],
    [30, 10],
    [60, 10],
  ]);
  for (const { share, low, high } of within) {
    expect(share).toBeCloseTo(1 / 3, 9);
    expect(low).toBeLessThan(share);
    expect(high).toBeGreaterThan(share);
  }
});
