import { expect, test } from 'vitest';
import { journeyOf } from '#features/patterns/domain/journey.ts';
import { record, today } from '#features/patterns/domain/made-records.testing.ts';
import { isPaused, paceOf } from './pace.ts';
import { toldPace } from './told-pace.ts';

const sentDaysAgo = (...days: readonly number[]) => days.map((ago) => journeyOf(record(ago)));
const paceFor = (...days: readonly number[]) => {
  const pace = paceOf(sentDaysAgo(...days), today);
  if (!pace) throw new Error('there is no pace');
  return { ...toldPace(pace), isPaused: isPaused(pace, today) };
};
const everyWeek = (count: number, weeks: number) =>
  Array.from({ length: count * weeks }, (_, at) => Math.floor(at / count) * 7 + 1);

test('a steady pace is read from the last eight weeks', () => {
  const { perWeek, weeks, sent } = paceFor(...everyWeek(5, 20));
  expect(perWeek).toBeGreaterThan(4.6);
  expect(perWeek).toBeLessThan(5.2);
  expect([weeks, sent]).toEqual([8, 40]);
});

test('recent weeks count more than earlier ones', () => {
  const lately = everyWeek(8, 3);
  const before = everyWeek(2, 8).filter((ago) => ago > 21);
  const { perWeek } = paceFor(...lately, ...before);
  expect(perWeek).toBeGreaterThan((24 + 10) / 8);
});

test('with a short search the range is wide, and uneven weeks make it wider', () => {
  const width = (...days: readonly number[]) => {
    const { low, high, perWeek } = paceFor(...days);
    return (high - low) / perWeek;
  };
  expect(width(...everyWeek(4, 1))).toBeGreaterThan(width(...everyWeek(4, 8)));
  const uneven = [...Array<number>(16).fill(1), ...Array<number>(16).fill(50)];
  expect(width(...uneven)).toBeGreaterThan(width(...everyWeek(4, 8)));
});

test('a search that began two weeks ago is not counted as if it were two months old', () => {
  expect(paceFor(...everyWeek(6, 2)).weeks).toBe(2);
  expect(paceFor(...everyWeek(6, 2)).perWeek).toBeGreaterThan(5);
});

test('four weeks without an application are a pause; days to come do not count', () => {
  expect(paceFor(28, 40).isPaused).toBe(true);
  expect(paceFor(27, 40).isPaused).toBe(false);
  expect(paceFor(-3, 40).isPaused).toBe(true);
  expect(paceOf(sentDaysAgo(-3), today)).toBeUndefined();
});
