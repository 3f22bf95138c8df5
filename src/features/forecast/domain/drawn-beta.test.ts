import { expect, test } from 'vitest';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { betaMean, betaVariance } from '#lib/statistics/beta-distribution.ts';
import { drawnBeta, drawnGamma } from './drawn-beta.ts';

const many = 20_000;
const momentsOf = (draw: () => number) => {
  const values = Array.from({ length: many }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / many;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / many };
};

test.each([0.3, 1, 7.5])('draws of shape %d have that mean and that variance', (shape) => {
  const random = seededRandom(`gamma ${shape}`);
  const { mean, variance } = momentsOf(() => drawnGamma(shape, random));
  expect(mean / shape).toBeCloseTo(1, 1);
  expect(variance / shape).toBeCloseTo(1, 0.6);
});

test.each([
  { a: 1.5, b: 38 },
  { a: 0.4, b: 0.8 },
  { a: 20, b: 12 },
])('shares drawn from $a and $b have their mean and variance', (beta) => {
  const random = seededRandom('beta');
  const { mean, variance } = momentsOf(() => drawnBeta(beta, random));
  expect(mean / betaMean(beta)).toBeCloseTo(1, 1);
  expect(variance / betaVariance(beta)).toBeCloseTo(1, 0.7);
});
