import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareWords, wordOfShare } from './word-of-share.ts';

test('the limits are those of the calibrated language', () => {
  expect([0.05, 0.1, 0.2, 0.33, 0.5, 0.66, 0.7, 0.9, 0.95].map(wordOfShare)).toEqual([
    'hardly',
    'less',
    'less',
    'even',
    'even',
    'even',
    'more',
    'more',
    'nearly',
  ]);
});

test('a larger share is never said as less, and what is and what is not mirror each other', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const place = (value: number) => shareWords.indexOf(wordOfShare(value));
  fc.assert(
    fc.property(share, share, (one, other) => {
      expect(place(Math.min(one, other))).toBeLessThanOrEqual(place(Math.max(one, other)));
      expect(Math.abs(place(one) + place(1 - one) - 4)).toBeLessThanOrEqual(1);
    }),
  );
});
