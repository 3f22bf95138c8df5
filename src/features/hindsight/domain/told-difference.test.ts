import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from './difference.ts';
import { anyActual } from './made-situation.testing.ts';
import { toldDifference } from './told-difference.ts';
import { whatIfsFor } from './what-ifs-for.ts';

const range = (share: number) => ({ share, low: share, high: share });

test('a pair that rounds to the same tenth is told as far apart as what is more', () => {
  const told = toldDifference({
    whatIf: 'musts',
    before: range(0.54),
    after: range(0.46),
    more: range(0.08),
    little: false,
  });
  expect([told?.before.about, told?.after.about, told?.more.about]).toEqual([5, 4, 1]);
});

test('the numbers that are told never contradict each other', () => {
  fc.assert(
    fc.property(anyActual, (actual) => {
      for (const difference of whatIfsFor(actual).map(differenceOf)) {
        const told = toldDifference(difference);
        expect(told === undefined).toBe(difference.little);
        if (told === undefined) continue;
        const { before, after, more } = told;
        expect(before.about - after.about).toBe(more.about);
        for (const { low, about, high } of [before, after, more]) {
          expect(low <= about && about <= high).toBe(true);
        }
      }
    }),
  );
});
