import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fisherExact } from './fisher-exact.ts';

test('agrees with worked examples', () => {
  // The lady tasting tea: all eight cups right.
  expect(fisherExact({ reached: 4, of: 4 }, { reached: 0, of: 4 })).toBeCloseTo(2 / 70, 10);
  expect(fisherExact({ reached: 3, of: 4 }, { reached: 1, of: 4 })).toBeCloseTo(34 / 70, 10);
});

const count = fc.tuple(fc.nat(400), fc.nat(400)).map(([reached, more]) => ({ reached, of: reached + more }));

test('is a chance, whichever group comes first, and equal shares are no finding', () => {
  fc.assert(
    fc.property(count, count, (one, other) => {
      const chance = fisherExact(one, other);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(fisherExact(other, one)).toBeCloseTo(chance, 9);
      expect(fisherExact(one, one)).toBeCloseTo(1, 9);
    }),
  );
});

test('thousands in a group are no trouble', () => {
  expect(fisherExact({ reached: 2_000, of: 2_500 }, { reached: 10, of: 2_500 })).toBeLessThan(1e-12);
});
