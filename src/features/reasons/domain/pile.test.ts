import { expect, test } from 'vitest';
import { arrivedBy, placeInPile } from './pile.ts';

test('two in five applications arrive in two days, and over half in four', () => {
  expect(arrivedBy(1.5)).toBeCloseTo(0.41, 2);
  expect(arrivedBy(3.5)).toBeCloseTo(0.56, 2);
  expect(arrivedBy(9.3)).toBeCloseTo(0.77, 2);
});

test('the place in a pile grows with its size and with the days', () => {
  expect(placeInPile({}, 86)).toBe(1);
  expect(placeInPile({ applicants: 400 }, 86)).toBeGreaterThan(4);
  expect(placeInPile({ daysInPile: 0 }, 86)).toBeLessThan(0.5);
});
