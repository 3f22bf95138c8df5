import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '#lib/calendar-day.ts';
import { busiestMonths } from './busiest-months.ts';
import { amountOf, type Done, effortDays, effortKinds } from './effort.ts';
import { effortMonths } from './effort-months.ts';
import { yearOfWeeks, yearToShow } from './year-of-weeks.ts';

const today = '2026-04-15';
const done = (day: string, count = 1, kind: Done['kind'] = 'applied'): Done => ({ day, kind, count });
const anyDone = fc.array(
  fc.record({
    day: fc.integer({ min: -900, max: 40 }).map((days) => addDays(today, days)),
    kind: fc.constantFrom(...effortKinds),
    count: fc.integer({ min: 1, max: 9 }),
  }),
);

test('only days up to today on which something was done are told', () => {
  const days = effortDays([done('2026-04-16'), done('2026-04-15'), done('2026-01-02', 2, 'note')], today);
  expect(days.map((day) => [day.day, amountOf(day)])).toEqual([
    ['2026-01-02', 2],
    ['2026-04-15', 1],
  ]);
});

test('the finding names the one or two months in which more than half was done', () => {
  const inMonths = (...counts: number[]) =>
    busiestMonths(
      effortDays(
        counts.map((count, at) => done(`2026-0${at + 1}-03`, count)),
        today,
      ),
    );
  expect(inMonths(2, 2, 9, 1)).toEqual(['2026-03']);
  expect(inMonths(3, 2, 6, 4)).toEqual(['2026-03', '2026-04']);
  expect(inMonths(5, 5, 5, 5)).toEqual([]);
  expect(inMonths(1, 2, 1)).toEqual([]);
});

test('nothing that was done is lost between days and months', () => {
  fc.assert(
    fc.property(anyDone, (all) => {
      const days = effortDays(all, today);
      const sum = all.filter(({ day }) => day <= today).reduce((total, { count }) => total + count, 0);
      expect(effortMonths(days).reduce((total, month) => total + amountOf(month), 0)).toBe(sum);
      expect(effortMonths(days).reduce((total, month) => total + month.days, 0)).toBe(days.length);
    }),
  );
});

test('a year of weeks begins on a Monday, has 53 of them, and shows something when there is something', () => {
  fc.assert(
    fc.property(anyDone, (all) => {
      const days = effortDays(all, today);
      const { from, until } = yearToShow({ today, days });
      expect(new Date(from).getUTCDay()).toBe(1);
      expect(Math.floor(daysBetween(from, until) / 7)).toBe(52);
      expect(days.length === 0 || days.some(({ day }) => day >= from && day <= until)).toBe(true);
    }),
  );
  expect(yearOfWeeks('2026-04-15')).toEqual({ from: '2025-04-14', until: '2026-04-15' });
});
