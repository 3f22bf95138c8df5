import { expect, test } from 'vitest';
import { explainCase } from './cli.ts';

const rejected = { id: 7, stage: 'applied', ending: 'rejected' };

test('a case keeps its id and what is null counts as not known', () => {
  const { id, ...explanation } = explainCase({ ...rejected, channel: null, posting: { text: null } });
  expect(id).toBe(7);
  expect(explanation).toEqual({ ...explainCase({ ...rejected, posting: {} }), id: undefined });
});

test('a case of another shape is refused with the place that is wrong', () => {
  expect(() => explainCase({ ...rejected, stage: 'lunch' })).toThrow('“stage” could not be used:');
  expect(() => explainCase(['no case'])).toThrow('The case could not be used:');
});
