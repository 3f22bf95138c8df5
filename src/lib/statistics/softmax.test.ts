import fc from 'fast-check';
import { expect, test } from 'vitest';
import { softmax } from './softmax.ts';

const scores = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 9 });

test('probabilities add up to 1, and the highest score is the likeliest', () => {
  fc.assert(
    fc.property(scores, (each) => {
      const probabilities = softmax(each);
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      expect(probabilities[each.indexOf(Math.max(...each))]).toBe(Math.max(...probabilities));
    }),
  );
});

test('only the distance of scores counts', () => {
  const [one, other] = [softmax([0, Math.log(3)]), softmax([1_000, 1_000 + Math.log(3)])];
  expect(one[1]).toBeCloseTo(0.75, 9);
  expect(other[1]).toBeCloseTo(0.75, 9);
});
