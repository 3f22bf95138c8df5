import { expect, test } from 'vitest';
import { betaMean } from '#lib/statistics/beta-distribution.ts';
import { compareGroups } from './compare-groups.ts';
import type { ComparedTable } from './group.ts';
import { madeRecords, today } from './made-records.testing.ts';
import { patternsOf } from './patterns.ts';

const prior = { a: 2, b: 8 };
const tableOf = (...counts: [reached: number, of: number][]): ComparedTable => ({
  prior,
  table: {
    by: 'channel',
    outcome: 'screen',
    left: 0,
    groups: counts.map(([reached, of], at) => ({ key: `group ${at}`, grows: true, own: { reached, of } })),
  },
});
const verdict = (...counts: [number, number][]) => compareGroups([tableOf(...counts)])[0];

test('a clear difference is told with the chance that it is real, the higher one first', () => {
  const told = verdict([3, 60], [24, 50]);
  expect(told).toMatchObject({ verdict: 'differ', first: { key: 'group 1', reached: 24, of: 50 } });
  expect(told?.chance).toBeGreaterThan(0.99);
  expect(told?.more).toBeUndefined();
});

test('with few applications it is too early, however far apart they are, and says about how many more', () => {
  expect(verdict([0, 4], [4, 4])).toMatchObject({ verdict: 'early', more: expect.any(Number) });
  expect(verdict([0, 9], [40, 40])?.verdict).toBe('early');
});

test('two large groups with nearly the same share are alike', () => {
  expect(verdict([40, 200], [42, 205])?.verdict).toBe('alike');
});

test('the more there is, the fewer more it takes', () => {
  const mores = [5, 10, 20, 40].map((of) => verdict([of / 5, of], [of / 5, of])?.more ?? 0);
  expect(mores).toEqual([...mores].sort((a, b) => b - a));
  expect(mores.every((more) => more > 0)).toBe(true);
});

test('one difference among many has to be clearer than one alone', () => {
  const [alone] = compareGroups([tableOf([4, 40], [12, 40])]);
  const among = compareGroups([
    tableOf([4, 40], [12, 40]),
    ...Array.from({ length: 12 }, () => tableOf([8, 40], [8, 40])),
  ]);
  expect([alone?.verdict, among[0]?.verdict]).toEqual(['differ', 'early']);
});

test('where nothing differs, a difference is told in about one search in ten at most', () => {
  const searches = Array.from({ length: 120 }, (_, at) => madeRecords({ seed: `luck ${at}`, count: 160 }));
  const fooled = searches.filter((records) =>
    patternsOf(records, today, { period: 'quarter' }).comparisons.some(({ verdict }) => verdict === 'differ'),
  );
  expect(fooled.length / searches.length).toBeLessThanOrEqual(0.1);
});

test('where referrals lead to a talk three times as often, that is found and nothing else is', () => {
  const talks = (channel: string) => (channel === 'referral' ? 0.6 : 0.2);
  const records = madeRecords({ seed: 'referrals', count: 400, talks });
  const told = patternsOf(records, today, { period: 'quarter' }).comparisons.filter(
    ({ verdict, outcome }) => verdict === 'differ' && outcome === 'screen',
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.map(({ first }) => first.key)).toEqual(told.map(() => 'referral'));
});

test('the chance never comes from what is known about others', () => {
  expect(betaMean(prior)).toBeCloseTo(0.2, 9);
  const records = madeRecords({ seed: 'small', count: 24 });
  const { comparisons } = patternsOf(records, today, { period: 'quarter' });
  expect(comparisons.filter(({ verdict }) => verdict === 'differ')).toEqual([]);
});
