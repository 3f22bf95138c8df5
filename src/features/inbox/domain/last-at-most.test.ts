import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastAtMost } from './last-at-most.ts';

test('it finds what a search from the end finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 })),
      fc.integer({ min: -1, max: 51 }),
      (numbers, limit) => {
        const ascending = numbers.toSorted((a, b) => a - b);
        expect(lastAtMost(ascending, limit)).toBe(ascending.findLastIndex((number) => number <= limit));
      },
    ),
  );
});
