import fc from 'fast-check';
import { ClueRows } from './clue-rows.ts';
import type { Clues } from './label-scores.ts';
import type { SequenceModel } from './sequence-model.ts';

/** A model with made-up weights, and a short text whose every word has one clue. */
export interface Toy {
  readonly model: SequenceModel;
  readonly clues: Clues;
}

const weight = fc.double({ min: -4, max: 4, noNaN: true });
const weights = (count: number) =>
  fc.array(weight, { minLength: count, maxLength: count }).map((each) => Float32Array.from(each));
const steps = (count: number) =>
  fc
    .array(fc.integer({ min: -40, max: 40 }), { minLength: count, maxLength: count })
    .map((each) => Int8Array.from(each));

/** Any small model with any short text; of its ten clues it knows six. */
export const toys: fc.Arbitrary<Toy> = fc
  .record({ size: fc.integer({ min: 1, max: 3 }), keys: fc.array(fc.nat(9), { maxLength: 5 }) })
  .chain(({ size, keys }) =>
    fc.record({
      model: fc.record({
        labels: fc.constant(Array.from({ length: size }, (_, label) => `label ${label}`)),
        rows: steps(6 * size).map((each) => new ClueRows([0, 1, 2, 3, 4, 5], each, size)),
        step: fc.constant(0.1),
        transitions: weights(size * size),
        beginnings: weights(size),
      }),
      clues: fc.constant(oneByWord(keys)),
    }),
  );

/** The clues of a text of which each word has one. */
export const oneByWord = (keys: readonly number[]): Clues => ({
  keys: Int32Array.from(keys),
  from: Int32Array.from({ length: keys.length + 1 }, (_, word) => word),
  count: keys.length,
});

/** Every labelling of so many words. */
export function labellings(count: number, size: number): number[][] {
  if (count === 0) return [[]];
  return labellings(count - 1, size).flatMap((before) =>
    Array.from({ length: size }, (_, label) => [...before, label]),
  );
}

/** What a labelling of a whole text comes to, in natural-log odds. */
export function scoreOf({ model, clues }: Toy, labels: readonly number[]): number {
  const size = model.labels.length;
  return labels.reduce((sum, label, word) => {
    const own = (model.rows.weightsOf(clues.keys[word] ?? 0)?.[label] ?? 0) * model.step;
    const before = labels[word - 1];
    const led = before === undefined ? model.beginnings[label] : model.transitions[before * size + label];
    return sum + own + (led ?? 0);
  }, 0);
}
