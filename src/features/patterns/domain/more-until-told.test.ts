import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moreUntilTold } from './more-until-told.ts';

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const of = fc.integer({ min: 0, max: 2_000 });

test('while both groups grow there is a number, at least one', () => {
  fc.assert(
    fc.property(share, of, share, of, (oneShare, oneOf, otherShare, otherOf) => {
      const more = moreUntilTold([
        { of: oneOf, share: oneShare, grows: true },
        { of: otherOf, share: otherShare, grows: true },
      ]);
      expect(more).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('of two times that are over nothing more comes, and a past that was too small stays too small', () => {
  const past = { of: 40, share: 0.2, grows: false };
  const now = { of: 12, share: 0.2, grows: true };
  expect(moreUntilTold([past, past])).toBeUndefined();
  expect(moreUntilTold([{ ...past, of: 4 }, now])).toBeUndefined();
  expect(moreUntilTold([{ ...past, of: 20 }, now])).toBeUndefined();
  expect(moreUntilTold([{ ...past, of: 200 }, now])).toBeGreaterThan(20);
});

test('to know a difference to within one in ten takes about as many as the formula says', () => {
  // 2 · 0.2 · 0.8 · (1.6449 / 0.1)² = 87 in each group.
  const group = { of: 10, share: 0.2, grows: true };
  expect(moreUntilTold([group, group])).toBe(2 * (87 - 10));
});
