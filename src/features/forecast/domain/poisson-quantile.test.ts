import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poissonQuantile } from './poisson-quantile.ts';

test('with a mean of two, none comes in 13 of 100 cases and at most two in 67', () => {
  expect([0, 0.13, 0.14, 0.4, 0.41, 0.67, 0.68].map((chance) => poissonQuantile(2, chance))).toEqual([
    0, 0, 1, 1, 2, 2, 3,
  ]);
  expect(poissonQuantile(0, 0.99)).toBe(0);
});

test('a larger mean never gives a smaller count, and large means end', () => {
  const mean = fc.double({ min: 0, max: 300, noNaN: true });
  fc.assert(
    fc.property(mean, mean, fc.double({ min: 0, max: 0.999, noNaN: true }), (one, other, chance) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(poissonQuantile(less, chance)).toBeLessThanOrEqual(poissonQuantile(more, chance));
    }),
  );
  expect(poissonQuantile(500, 0.5)).toBe(500);
});
