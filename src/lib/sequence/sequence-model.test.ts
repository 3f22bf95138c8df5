import { expect, test } from 'vitest';
import { labelChances } from './label-chances.ts';
import { openModel } from './sequence-model.ts';
import { oneByWord } from './toy-model.testing.ts';

const base64 = (values: Int32Array | Int8Array) => Buffer.from(values.buffer).toString('base64');

test('a kept model opens to its weights', () => {
  const model = openModel({
    labels: ['O', 'B'],
    clues: base64(Int32Array.from([5, 2 ** 30 - 1, 7])),
    weights: base64(Int8Array.from([1, -1, 127, -127, 0, 4])),
    step: 0.5,
    transitions: [0.1, 0.2, 0.3, 0.4, 0.5, -0.5],
  });
  const weightsOf = (clue: number) => model.rows.weightsOf(clue)?.map((each) => each * model.step);
  expect(weightsOf(5)).toEqual([0.5, -0.5]);
  expect(weightsOf(2 ** 30 - 1)).toEqual([63.5, -63.5]);
  expect(weightsOf(7)).toEqual([0, 2]);
  expect([...model.transitions]).toEqual([0.1, 0.2, 0.3, 0.4].map(Math.fround));
  expect([...model.beginnings]).toEqual([0.5, -0.5]);
});

test('a model that learned nothing holds all labels alike', () => {
  const model = openModel({
    labels: ['O', 'B'],
    clues: '',
    weights: '',
    step: 1,
    transitions: [0, 0, 0, 0, 0, 0],
  });
  expect([...labelChances(model, [oneByWord([1, 2])])]).toEqual([0.5, 0.5, 0.5, 0.5]);
});
