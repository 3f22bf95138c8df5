import { expect, test } from 'vitest';
import { normalDistribution } from './normal-distribution.ts';

test('agrees with the tables of the normal distribution', () => {
  expect(normalDistribution(0)).toBeCloseTo(0.5, 6);
  expect(normalDistribution(1.96)).toBeCloseTo(0.9750021, 6);
  expect(normalDistribution(-1)).toBeCloseTo(0.1586553, 6);
});
