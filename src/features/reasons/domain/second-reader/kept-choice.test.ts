import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptChoice, openedChoice } from './kept-choice.ts';

const classes = ['one', 'other'];
const weight = fc.double({ min: -2, max: 2, noNaN: true });

test('weights come back from their letters to within a step', () => {
  fc.assert(
    fc.property(weight, weight, (first, second) => {
      const kept = keptChoice({ classes, weights: { word: [first, second] } });
      const { word: [a = 0, b = 0] = [] } = openedChoice(kept).weights;
      expect(Math.abs(a - first)).toBeLessThanOrEqual(0.101);
      expect(Math.abs(b - second)).toBeLessThanOrEqual(0.101);
    }),
  );
});

test('weights too large for a letter are kept as large as letters go', () => {
  const { word } = openedChoice(keptChoice({ classes, weights: { word: [100, -100] } })).weights;
  expect(word?.map(Math.sign)).toEqual([1, -1]);
});

test('a term that weighs next to nothing is left out', () => {
  expect(keptChoice({ classes, weights: { word: [0.01, -0.01] } }).terms).toEqual({});
});
