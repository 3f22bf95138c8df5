import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChoiceModel, chancesOf, chosen } from './learned-choice.ts';
import { NumberedChoice, termNumbers } from './numbered-choice.ts';

const food: ChoiceModel = {
  classes: ['fruit', 'tool', 'other'],
  weights: { apple: [2, -1, 0], hammer: [-1, 3, 0], ripe: [1, 0, 0] },
};
const colour: ChoiceModel = { classes: ['red', 'grey'], weights: { apple: [1.5, 0], steel: [0, 2] } };
const numbers = termNumbers([food, colour]);
const terms = fc.array(fc.constantFrom('apple', 'hammer', 'ripe', 'steel'));
const numbersOf = (seen: readonly string[]) => seen.map((term) => numbers.get(term) ?? -1);

test('every learned term has a number of its own', () => {
  expect([...numbers.keys()].sort()).toEqual(['apple', 'hammer', 'ripe', 'steel']);
  expect(new Set(numbers.values()).size).toBe(4);
});

test.each([food, colour])('by numbers the same is chosen as by names', (model) => {
  const numbered = new NumberedChoice(model, numbers);
  fc.assert(
    fc.property(terms, terms, (one, other) => {
      const seen = [...one, ...other];
      expect(numbered.chancesOf([numbersOf(one), numbersOf(other)])).toEqual(chancesOf(model, seen));
      expect(numbered.chosen(numbersOf(seen))).toBe(chosen(model, seen));
    }),
  );
});

test('a number that stands for no term says nothing', () => {
  const numbered = new NumberedChoice(food, numbers);
  expect(numbered.chancesOf([[-1, 99]])).toEqual([1 / 3, 1 / 3, 1 / 3]);
});
