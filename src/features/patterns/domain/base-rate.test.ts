import { expect, test } from 'vitest';
import { betaMean } from '#lib/statistics/beta-distribution.ts';
import { baseRateOf, noneByChance, priorFor } from './base-rate.ts';
import { sourceIds, sources } from './source.ts';
import { steps } from './step.ts';

test('every source has its year and how far it can be trusted, and each is used', () => {
  expect([...sourceIds].sort()).toEqual(Object.keys(sources).sort());
  for (const { year, grade } of Object.values(sources)) {
    expect(year).toMatch(/^20\d\d$/);
    expect(['study', 'report', 'estimate']).toContain(grade);
  }
  const channels = ['board', 'company', 'referral', 'agency', 'event'] as const;
  const used = new Set(steps.flatMap((step) => priorFor(step, channels).sources));
  expect(used.size).toBe(sourceIds.length);
});

test('the base rate of a mix of channels lies between those of its channels', () => {
  const mean = (...channels: Parameters<typeof priorFor>[1]) => betaMean(priorFor('screen', channels).beta);
  expect(mean('board', 'referral')).toBeCloseTo((mean('board') + mean('referral')) / 2, 9);
  expect(mean('board', 'board')).toBeCloseTo(1.5 / 39.5, 9);
  expect(priorFor('screen', []).sources).toEqual(['boards']);
});

test('where no figure is known none is shown', () => {
  expect(baseRateOf(priorFor('final', ['board']))).toBeUndefined();
  expect(baseRateOf(priorFor('answered', ['board']))).toMatchObject({ share: 0.35, sources: ['silence'] });
});

test('thirty applications at job boards without a talk happen to about four in ten by chance alone', () => {
  expect(noneByChance(priorFor('screen', ['board']), 30)).toBeCloseTo(0.42, 1);
  expect(noneByChance(priorFor('screen', ['board']), 0)).toBe(1);
});
