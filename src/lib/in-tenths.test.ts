import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTenths } from './in-tenths.ts';

test('four parts that round to nine are told as ten', () => {
  expect(inTenths([0.44, 0.24, 0.14, 0.18])).toEqual([5, 2, 1, 2]);
  expect(inTenths([0.3, 0.3, 0.4])).toEqual([3, 3, 4]);
});

test('the tenths always add up to ten and stray from their share by less than one', () => {
  const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(weights, (drawn) => {
      const total = drawn.reduce((sum, weight) => sum + weight, 0);
      const shares = drawn.map((weight) => weight / total);
      const tenths = inTenths(shares);
      expect(tenths.reduce((sum, tenth) => sum + tenth, 0)).toBe(10);
      tenths.forEach((tenth, at) => {
        expect(Math.abs(tenth - (shares[at] ?? 0) * 10)).toBeLessThan(1.000001);
      });
    }),
  );
});
