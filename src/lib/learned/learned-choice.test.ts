import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChoiceModel, chancesOf, chosen } from './learned-choice.ts';

const model: ChoiceModel = {
  classes: ['fruit', 'tool', 'other'],
  weights: { apple: [2, -1, 0], hammer: [-1, 3, 0], ripe: [1, 0, 0] },
};

test('the terms seen decide', () => {
  expect(chosen(model, ['apple', 'ripe'])).toBe('fruit');
  expect(chosen(model, ['apple', 'hammer'])).toBe('tool');
});

test('a term counts once, and one that was never learned says nothing', () => {
  const once = chancesOf(model, ['apple']);
  expect(chancesOf(model, ['apple', 'apple', 'unheard', 'of'])).toEqual(once);
});

test('weights are odds', () => {
  const [fruit = 0, tool = 0] = chancesOf(model, ['apple']);
  expect(Math.log(fruit / tool)).toBeCloseTo(3, 9);
});

test('without terms all classes are alike', () => {
  expect(chancesOf(model, [])).toEqual([1 / 3, 1 / 3, 1 / 3]);
});

test('the chances make one whatever is seen, and the order of terms does not matter', () => {
  const terms = fc.array(fc.oneof(fc.constantFrom('apple', 'hammer', 'ripe', 'constructor'), fc.string()));
  fc.assert(
    fc.property(terms, (seen) => {
      const chances = chancesOf(model, seen);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      for (const [place, chance] of chancesOf(model, seen.toReversed()).entries()) {
        expect(chances[place]).toBeCloseTo(chance, 9);
      }
    }),
  );
});
