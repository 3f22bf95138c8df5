import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causes } from './cause.ts';
import { foldCauses } from './fold-causes.ts';

const withShares = (shares: readonly number[]) =>
  causes.map((id, at) => {
    const probability = shares[at] ?? 0;
    return { id, probability, low: probability, high: probability, for: [], against: [] };
  });

test('five causes are seen at once, those nearly ruled out never', () => {
  const { shown, folded } = foldCauses(withShares([0.2, 0.15, 0.12, 0.11, 0.1, 0.09, 0.06, 0.02, 0.001]));
  expect(shown.map(({ id }) => id)).toEqual(['void', 'taken', 'unread', 'gate', 'terms']);
  expect(folded.map(({ id }) => id)).toEqual(['gap', 'risk', 'shown']);
});

test('when one cause is nearly certain, it stands alone', () => {
  expect(foldCauses(withShares([0.9, 0.02, 0.02])).shown.map(({ id }) => id)).toEqual(['void']);
});

test('the likeliest cause is always seen, and the order is kept', () => {
  const falling = fc
    .array(fc.double({ min: 0.005, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
    .map((shares) => shares.sort((one, other) => other - one));
  fc.assert(
    fc.property(falling, (shares) => {
      const { shown, folded } = foldCauses(withShares(shares));
      expect(shown.length).toBeGreaterThan(0);
      expect([...shown, ...folded].map(({ id }) => id)).toEqual(causes.slice(0, shares.length));
    }),
  );
});
