import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOfLarger } from './chance-of-larger.ts';

const size = fc.double({ min: 0.8, max: 2_000, noNaN: true });
const beta = fc.record({ a: size, b: size });

test('agrees with chances that can be worked out by hand', () => {
  // The larger of three numbers drawn evenly follows Beta(3, 1): a fourth one is larger in 1 of 4.
  expect(chanceOfLarger({ a: 1, b: 1 }, { a: 3, b: 1 })).toBeCloseTo(0.25, 3);
  // Beta(2, 1) against Beta(1, 2): ∫ 2x · (1 − (1 − x)²) dx = 5/6.
  expect(chanceOfLarger({ a: 2, b: 1 }, { a: 1, b: 2 })).toBeCloseTo(5 / 6, 3);
});

test('one of the two is larger, and equal ones are even', () => {
  fc.assert(
    fc.property(beta, beta, (one, other) => {
      expect(chanceOfLarger(one, other) + chanceOfLarger(other, one)).toBeCloseTo(1, 6);
      expect(chanceOfLarger(one, one)).toBeCloseTo(0.5, 6);
    }),
  );
});

test('one more success never makes it less likely to be the larger', () => {
  fc.assert(
    fc.property(beta, beta, (one, other) => {
      const more = chanceOfLarger({ a: one.a + 1, b: one.b }, other);
      expect(more).toBeGreaterThanOrEqual(chanceOfLarger(one, other) - 1e-6);
    }),
  );
});
