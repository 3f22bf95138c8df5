import { expect, test } from 'vitest';
import { chanceBetween, intervalCoverage } from './interval-coverage.ts';

test('a frequency lies somewhere, and nearly surely close to what was seen often', () => {
  expect(chanceBetween(3, 50, 0, 1)).toBeCloseTo(1, 9);
  expect(chanceBetween(250, 500, 0.44, 0.56)).toBeGreaterThan(0.98);
  expect(chanceBetween(0, 50, 0.2, 1)).toBeLessThan(0.001);
});

test('intervals around the frequency hold it, and others do not', () => {
  const statements = (low: number, high: number) =>
    Array.from({ length: 100 }, (_, place) => ({
      stage: 'applied',
      share: { id: 'void' as const, probability: 0.3, low, high },
      isTrue: place % 10 < 3,
    }));
  expect(intervalCoverage(statements(0.1, 0.5))).toBeGreaterThan(0.98);
  expect(intervalCoverage(statements(0.6, 0.9))).toBeLessThan(0.01);
});
