import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type KeptModel,
  keptModelSchema,
  openModel,
  type SequenceModel,
} from '#lib/sequence/sequence-model.ts';
import type { FittedSequence } from './fit-sequence.ts';
import { keptModel, negligible } from './keep-model.ts';

const labels = ['O', 'B', 'I'];
const size = labels.length;
const weights = (count: number, most: number) =>
  fc
    .array(fc.double({ min: -most, max: most, noNaN: true }), { minLength: count, maxLength: count })
    .map((each) => Float64Array.from(each));

const fitted: fc.Arbitrary<FittedSequence> = fc
  .uniqueArray(fc.nat(2 ** 30 - 1), { maxLength: 40 })
  .chain((clues) =>
    fc.record({
      rows: fc.constant(new Map(clues.map((clue, place) => [clue, place * size]))),
      weights: weights(clues.length * size, 5),
      transitions: weights(size * size, 5),
      beginnings: weights(size, 5),
    }),
  );

const throughFile = (model: KeptModel) => openModel(keptModelSchema.parse(JSON.parse(JSON.stringify(model))));

/** What a model says of a clue: a weight for each label, nothing when it does not know the clue. */
const saidOf = ({ rows, step }: SequenceModel, clue: number): number[] =>
  (rows.weightsOf(clue) ?? labels.map(() => 0)).map((weight) => weight * step);

const furthest = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Math.max(0, ...Array.from(one, (value, at) => Math.abs(value - (other[at] ?? 0))));

test('a kept model says after opening what was learned, but for the last digits', () => {
  fc.assert(
    fc.property(fitted, (learned) => {
      const opened = throughFile(keptModel(labels, learned));
      const step = Math.max(0, ...learned.weights.map(Math.abs)) / 127;
      expect(opened.labels).toEqual(labels);
      for (const [clue, row] of learned.rows) {
        const most = opened.rows.weightsOf(clue) === undefined ? negligible : step / 2;
        const was = learned.weights.subarray(row, row + size);
        expect(furthest(saidOf(opened, clue), was)).toBeLessThanOrEqual(most + 1e-6);
      }
      expect(furthest(opened.transitions, learned.transitions)).toBeLessThan(0.001);
      expect(furthest(opened.beginnings, learned.beginnings)).toBeLessThan(0.001);
    }),
  );
});

test('a model without clues, or whose weights are all nought, can be kept too', () => {
  const nothing = {
    rows: new Map([[5, 0]]),
    weights: new Float64Array(size),
    transitions: new Float64Array(size * size),
    beginnings: new Float64Array(size),
  };
  expect(throughFile(keptModel(labels, nothing)).rows.weightsOf(5)).toBeUndefined();
  expect(
    throughFile(keptModel(labels, { ...nothing, rows: new Map(), weights: new Float64Array(0) })).labels,
  ).toEqual(labels);
});
