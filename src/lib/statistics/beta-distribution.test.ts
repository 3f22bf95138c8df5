import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaInterval, betaMean, updatedBeta } from './beta-distribution.ts';

const size = fc.double({ min: 0.8, max: 3_000, noNaN: true });
const beta = fc.record({ a: size, b: size });

test.each([
  // The exact quantiles of Beta(1, 1), Beta(2, 1) and Beta(1, 3): x, x², 1 − (1 − x)³.
  [{ a: 1, b: 1 }, 0.1, 0.9],
  [{ a: 2, b: 1 }, Math.sqrt(0.1), Math.sqrt(0.9)],
  [{ a: 1, b: 3 }, 1 - 0.9 ** (1 / 3), 1 - 0.1 ** (1 / 3)],
])('eight tenths of %o lie where the exact formula says', (distribution, low, high) => {
  const interval = betaInterval(distribution, 0.8);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

test.each([
  [{ a: 1.5, b: 38 }, 0.005, 0.097],
  [{ a: 8, b: 12 }, 0.23, 0.58],
  [{ a: 6.5, b: 3.5 }, 0.4, 0.87],
])('the ranges written beside the base rates come out again: %o', (distribution, low, high) => {
  const interval = betaInterval(distribution, 0.9);
  expect(interval.low).toBeCloseTo(low, 2);
  expect(interval.high).toBeCloseTo(high, 2);
});

test('an interval lies within 0 and 1, holds the middle, and a wider one holds a narrower one', () => {
  fc.assert(
    fc.property(beta, (distribution) => {
      const [narrow, wide] = [betaInterval(distribution, 0.8), betaInterval(distribution, 0.95)];
      const steps = [0, wide.low, narrow.low, betaMean(distribution), narrow.high, wide.high, 1];
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    }),
  );
});

test('what was seen moves the share towards it', () => {
  fc.assert(
    fc.property(beta, fc.nat(200), fc.nat(200), (prior, successes, failures) => {
      const mean = betaMean(updatedBeta(prior, successes, successes + failures));
      const seen = successes + failures === 0 ? betaMean(prior) : successes / (successes + failures);
      expect(mean).toBeGreaterThanOrEqual(Math.min(seen, betaMean(prior)) - 1e-12);
      expect(mean).toBeLessThanOrEqual(Math.max(seen, betaMean(prior)) + 1e-12);
    }),
  );
});
