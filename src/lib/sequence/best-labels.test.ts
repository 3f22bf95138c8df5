import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestLabels } from './best-labels.ts';
import { labellings, oneByWord, scoreOf, toys } from './toy-model.testing.ts';

test('no labelling is better than the one found', () => {
  fc.assert(
    fc.property(toys, ({ model, clues }) => {
      const found = [...bestLabels(model, [clues])];
      expect(found).toHaveLength(clues.count);
      const all = labellings(clues.count, model.labels.length);
      const best = Math.max(...all.map((labels) => scoreOf({ model, clues }, labels)));
      expect(scoreOf({ model, clues }, found)).toBeCloseTo(best, 4);
    }),
  );
});

test('several sets of clues count together', () => {
  fc.assert(
    fc.property(toys, ({ model, clues }) => {
      const keys = Int32Array.from([...clues.keys].flatMap((key) => [key, key]));
      const twice = { keys, from: clues.from.map((from) => 2 * from), count: clues.count };
      expect(bestLabels(model, [clues, clues])).toEqual(bestLabels(model, [twice]));
    }),
  );
});

test('a text without words has no labels', () => {
  const [toy] = fc.sample(toys, { numRuns: 1, seed: 7 });
  expect(toy && bestLabels(toy.model, [oneByWord([])])).toHaveLength(0);
  expect(toy && bestLabels(toy.model, [])).toHaveLength(0);
});
