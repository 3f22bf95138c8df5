import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutInTen } from './about-in-ten.ts';

test('a third with its interval is about 3 in 10', () => {
  expect(aboutInTen(0.33, 0.18, 0.52)).toEqual({ about: 3, low: 2, high: 5 });
});

test('the middle always lies within its interval, and all within 0 to 10', () => {
  const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (probability, low, high) => {
      const told = aboutInTen(probability, low, high);
      expect(told.low).toBeLessThanOrEqual(told.about);
      expect(told.about).toBeLessThanOrEqual(told.high);
      expect(told.low).toBeGreaterThanOrEqual(0);
      expect(told.high).toBeLessThanOrEqual(10);
    }),
  );
});

test('a larger probability is never told as fewer', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (one, other) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      expect(aboutInTen(less, less, less).about).toBeLessThanOrEqual(aboutInTen(more, more, more).about);
    }),
  );
});
