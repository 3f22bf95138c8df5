import { expect, test } from 'vitest';
import { createFormat } from './format.ts';

const british = createFormat('en-GB');
const today = '2026-03-10';

test('a day is written in the order of the locale and never shifts with the zone', () => {
  expect(british.day('2026-01-05')).toBe('5 Jan 2026');
  expect(createFormat('en-US').day('2026-01-05')).toBe('Jan 5, 2026');
  expect(createFormat('de').day('2026-01-05')).toContain('Jan');
});

test('a range of days names the month once', () => {
  expect(british.dayRange('2026-01-05', '2026-01-09').replaceAll(/\s/g, ' ')).toMatch(/^5\s?–\s?9 Jan 2026$/);
});

test.each([
  ['2026-03-10', 'today'],
  ['2026-03-09', 'yesterday'],
  ['2026-03-07', '3 days ago'],
  ['2026-03-12', 'in 2 days'],
  ['2026-02-17', '3 weeks ago'],
  ['2025-12-10', '2 months ago'],
  ['2024-02-01', '2 years ago'],
])('%s is told as "%s"', (day, told) => {
  expect(british.relativeDay(day, today)).toBe(told);
});

test('spans of time are rounded to what one can plan with', () => {
  expect(british.duration(3)).toBe('10 seconds');
  expect(british.duration(58)).toBe('1 minute');
  expect(british.duration(130)).toBe('2 minutes');
  expect(british.duration(7_000)).toBe('2 hours');
});

test('numbers, shares and sizes follow the locale', () => {
  expect(british.number(1240)).toBe('1,240');
  expect(createFormat('de').number(1240)).toBe('1.240');
  expect(british.percent(0.536)).toBe('54%');
  expect(british.bytes(12_400_000)).toBe('12.4 MB');
  expect(british.bytes(0)).toBe('0 byte');
});

test('a moment is told on the clock of whoever set it, and on one’s own where that differs', () => {
  const lisbon = createFormat('en-GB', 'Europe/Lisbon');
  expect(lisbon.moment('2026-05-14T10:00+02:00')).toBe('Thu 14 May, 10:00');
  expect(lisbon.yourTime('2026-05-14T10:00+02:00')).toBe('09:00');
  expect(lisbon.yourTime('2026-05-14T10:00+01:00')).toBeUndefined();
  expect(lisbon.yourTime('2026-05-14T20:00-07:00')).toBe('Fri 15 May, 04:00');
  expect(lisbon.yourTime('2026-05-14T10:00')).toBeUndefined();
  expect(lisbon.moment('2026-05-14')).toBe('Thu 14 May');
});
