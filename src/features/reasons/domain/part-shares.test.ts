import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeExplanation } from './explanation.testing.ts';
import { partShares } from './part-shares.ts';

const quarters = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.nat(100), fc.nat(100), fc.nat(100))
  .map((parts) => parts.map((part) => part / parts.reduce((sum, one) => sum + one, 0)));

test('the parts are told in tenths of one whole, what was never about the person first', () => {
  fc.assert(
    fc.property(quarters, ([notAboutYou = 0, partly = 0, yours = 0, unknown = 0]) => {
      const shares = partShares(madeExplanation({ notAboutYou, partly, yours, unknown }));
      expect(shares.map(({ share }) => share)).toEqual([notAboutYou, partly, yours, unknown]);
      expect(shares[0]?.part).toBe('never-about-you');
      expect(shares.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(10);
    }),
  );
});
