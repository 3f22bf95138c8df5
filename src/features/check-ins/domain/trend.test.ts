import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#lib/calendar-day.ts';
import { type DayLevels, rangeOf, trendOf, unbrokenLines } from './trend.ts';

test('check-ins of one day become their mean, and what was not said is not made up', () => {
  expect(
    trendOf([
      { day: '2026-04-03', mood: 7 },
      { day: '2026-04-01', mood: 3, energy: 4 },
      { day: '2026-04-01', mood: 4 },
      { day: '2026-04-01', mood: 4 },
    ]),
  ).toEqual([
    { day: '2026-04-01', mood: 3.7, energy: 4, count: 3 },
    { day: '2026-04-03', mood: 7, count: 1 },
  ]);
});

test('a line ends where more than a week has no word of it', () => {
  const days = trendOf([
    { day: '2026-04-01', mood: 3, energy: 5 },
    { day: '2026-04-08', mood: 4 },
    { day: '2026-04-16', mood: 5, energy: 6 },
  ]);
  const starts = (of: 'mood' | 'energy') => unbrokenLines(days, of).map((line) => line.map(({ day }) => day));
  expect(starts('mood')).toEqual([['2026-04-01', '2026-04-08'], ['2026-04-16']]);
  expect(starts('energy')).toEqual([['2026-04-01'], ['2026-04-16']]);
});

test('the range is from the lowest to the highest day', () => {
  const days = trendOf([
    { day: '2026-04-01', mood: 3 },
    { day: '2026-04-02', mood: 8 },
    { day: '2026-04-03', mood: 5 },
  ]);
  expect(rangeOf(days, 'mood')).toEqual([3, 8]);
  expect(rangeOf(days, 'energy')).toBeUndefined();
});

const level = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
const said = fc.record({
  day: fc.nat(120).map((days) => addDays('2026-01-01', days)),
  mood: level,
  energy: level,
});

test('whatever is said: the order does not matter, no day is added, and the lines hold every day once', () => {
  fc.assert(
    fc.property(fc.array<DayLevels>(said), (levels) => {
      const days = trendOf(levels);
      expect(trendOf(levels.toReversed())).toEqual(days);
      expect(days.map(({ day }) => day)).toEqual([...new Set(levels.map(({ day }) => day))].sort());
      const drawn = unbrokenLines(days, 'mood').flat();
      expect(drawn.map(({ day }) => day)).toEqual(
        days.filter(({ mood }) => mood !== undefined).map(({ day }) => day),
      );
    }),
  );
});
