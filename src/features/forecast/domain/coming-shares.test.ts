import { expect, test } from 'vitest';
import { comingOfNew, comingShares, oneAfterOther, stepDelay } from './coming-shares.ts';
import { comeWithin, toInterview, toOffer } from './log-normal-delay.ts';

const last = 400;
const delay = comeWithin({ median: 7, spread: 1 }, last);

test('half has come by the median, and what has passed and what comes make no more than all', () => {
  expect(delay[7]).toBeGreaterThan(0.5);
  expect(delay[6]).toBeLessThan(0.5);
  const { past, step } = comingShares(14, [1, 4, 26], stepDelay(delay), comeWithin(toOffer, last));
  expect(past).toBeCloseTo(delay[14] ?? 0, 12);
  expect([...step]).toEqual([...step].sort((a, b) => a - b));
  expect(past + (step[2] ?? 0)).toBeLessThanOrEqual(1);
});

test('an offer never comes before the step that leads to it', () => {
  for (const days of [0, 5, 40]) {
    const { step, offer } = comingShares(days, [1, 2, 4, 12], stepDelay(delay), comeWithin(toOffer, last));
    for (const [at, share] of offer.entries()) expect(share).toBeLessThan(step[at] ?? 0);
  }
});

test('from the first talk to an offer it takes about the 25 days that were counted', () => {
  const both = oneAfterOther(comeWithin(toInterview, last), comeWithin(toOffer, last));
  const mean = both.reduce((sum, share) => sum + 1 - share, 0);
  expect(mean).toBeGreaterThan(23);
  expect(mean).toBeLessThan(29);
});

test('of new ones, one a week, nearly all but the latest have come in the long run', () => {
  const [short, long] = comingOfNew([1, 26], delay);
  expect(short).toBeLessThan(0.4);
  expect(long).toBeGreaterThan(22);
  expect(long).toBeLessThan(26);
});
