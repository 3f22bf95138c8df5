import { expect, test } from 'vitest';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { factor, someOf, waiting } from './draw.ts';

const many = (draw: () => number) => Array.from({ length: 20_000 }, draw);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('waiting times have the mean that is asked for and are never negative', () => {
  const random = seededRandom('waiting');
  const times = many(() => waiting(5, random));
  expect(mean(times)).toBeCloseTo(5, 0);
  expect(Math.min(...times)).toBeGreaterThanOrEqual(0);
});

test('factors lie around one by their order of size', () => {
  const random = seededRandom('factor');
  expect(mean(many(() => Math.log(factor(0.5, random))))).toBeCloseTo(0, 1);
});

test('some of several are drawn once each, and no more than there are', () => {
  const drawn = someOf(['a', 'b', 'c'], 5, seededRandom('some'));
  expect([...drawn].sort()).toEqual(['a', 'b', 'c']);
});
