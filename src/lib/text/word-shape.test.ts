import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeOf, shapes } from './word-shape.ts';

test.each([
  ['nurse', 'small'],
  ["don't", 'small'],
  ['Nurse', 'capital'],
  ['Ärztin', 'capital'],
  ['R', 'oneCapital'],
  ['RN', 'allCapitals'],
  ['GCSEs', 'allCapitals'],
  ['JavaScript', 'mixed'],
  ['C#', 'mixed'],
  ['1988', 'year'],
  ['2019', 'year'],
  ['1850', 'number'],
  ['40,000', 'number'],
  ['60+', 'number'],
  ['B2', 'numberAndLetters'],
  ['3rd', 'numberAndLetters'],
  [',', 'sign'],
  ['\t', 'sign'],
  ['', 'sign'],
] as const)('“%s” looks like %s', (written, shape) => {
  expect(shapeOf(written)).toBe(shapes[shape]);
});

test('whatever is written has one of the shapes', () => {
  const known = new Set<number>(Object.values(shapes));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      expect(known.has(shapeOf(written))).toBe(true);
    }),
  );
});
