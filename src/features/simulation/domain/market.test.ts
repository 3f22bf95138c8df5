import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marketOf, marketRanges } from './market.ts';

test('the same seed gives the same market, another seed another', () => {
  expect(marketOf(7)).toEqual(marketOf(7));
  expect(marketOf(7)).not.toEqual(marketOf(8));
});

test('every parameter lies within its range', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const market = marketOf(seed);
      for (const [name, { low, high }] of Object.entries(marketRanges)) {
        const value = market[name as keyof typeof market];
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
    }),
  );
});
