import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelChances } from './label-chances.ts';
import { labellings, oneByWord, scoreOf, toys } from './toy-model.testing.ts';

test('the chances of a word are those of all labellings with it', () => {
  fc.assert(
    fc.property(toys, ({ model, clues }) => {
      const size = model.labels.length;
      const expected = new Float64Array(clues.count * size);
      let all = 0;
      for (const labels of labellings(clues.count, size)) {
        const odds = Math.exp(scoreOf({ model, clues }, labels));
        all += odds;
        for (const [word, label] of labels.entries()) {
          expected[word * size + label] = (expected[word * size + label] ?? 0) + odds;
        }
      }
      const chances = labelChances(model, [clues]);
      for (const [at, odds] of expected.entries()) expect(chances[at]).toBeCloseTo(odds / all, 4);
    }),
  );
});

test('the chances of each word make one, also in a long text with strong weights', () => {
  const keys = fc.array(fc.nat(9), { minLength: 200, maxLength: 400 });
  fc.assert(
    fc.property(toys, keys, fc.constantFrom(1, 20), ({ model, clues: _ }, long, times) => {
      const size = model.labels.length;
      const strong = { ...model, step: model.step * times };
      const chances = labelChances(strong, [oneByWord(long)]);
      expect(chances).toHaveLength(long.length * size);
      for (let word = 0; word < long.length; word++) {
        const own = chances.subarray(word * size, (word + 1) * size);
        expect(own.every((chance) => chance >= 0)).toBe(true);
        expect(own.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      }
    }),
    { numRuns: 20 },
  );
});

test('a text without words has no chances', () => {
  const [toy] = fc.sample(toys, { numRuns: 1, seed: 7 });
  expect(toy && labelChances(toy.model, [oneByWord([])])).toHaveLength(0);
  expect(toy && labelChances(toy.model, [])).toHaveLength(0);
});
