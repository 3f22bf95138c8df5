import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewest, ownShare } from './own-share.ts';

const prior = fc.constantFrom({ a: 1.5, b: 38 }, { a: 3.5, b: 6.5 }, { a: 8, b: 12 }, { a: 1, b: 1 });
const count = fc.tuple(fc.nat(300), fc.nat(300)).map(([reached, more]) => ({ reached, of: reached + more }));

test('with fewer than ten nothing is told, whatever is known about others', () => {
  fc.assert(
    fc.property(prior, fc.integer({ min: 0, max: fewest - 1 }), fc.nat(9), (beta, of, reached) => {
      const { told, more } = ownShare({ reached: Math.min(reached, of), of }, beta);
      expect(told).toBeUndefined();
      expect(more).toBeGreaterThanOrEqual(fewest - of);
    }),
  );
});

test('a share is either told, between 0 and 1 and inside its range, or it says how many more', () => {
  fc.assert(
    fc.property(prior, count, (beta, seen) => {
      const { told, more } = ownShare(seen, beta);
      expect(told === undefined).toBe(more !== undefined);
      expect(more ?? 1).toBeGreaterThanOrEqual(1);
      if (!told) return;
      const inOrder = [0, told.low, told.share, told.high, 1];
      expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    }),
  );
});

test('four times as many of the same narrow the range', () => {
  fc.assert(
    fc.property(
      prior,
      count.filter(({ of }) => of >= 12),
      (beta, { reached, of }) => {
        const [few, many] = [
          ownShare({ reached, of }, beta),
          ownShare({ reached: 4 * reached, of: 4 * of }, beta),
        ];
        if (!few.told || !many.told) return;
        // The share moves away from what others saw while it grows; a share near one half is wider by itself.
        const perShare = ({ share, low, high }: typeof few.told) =>
          (high - low) / Math.sqrt(share * (1 - share));
        expect(perShare(many.told)).toBeLessThan(perShare(few.told));
      },
    ),
  );
});

test('what it says it takes is about what it takes', () => {
  const beta = { a: 1, b: 1 };
  const { more = 0 } = ownShare({ reached: 5, of: 10 }, beta);
  const half = Math.round((10 + more) / 2);
  expect(ownShare({ reached: half, of: 2 * half + 2 }, beta).told).toBeDefined();
});
