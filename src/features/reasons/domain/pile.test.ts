import { expect, test } from 'vitest';
import { arrivedBy, placeInPile } from './pile.ts';

test('two in five applications arrive in two days, and over half in four', () => {
  expect(arrivedBy(1.5)).toBeCloseTo(0.41, 2);
  expect(arrivedBy(3.5)).toBeCloseTo(0.56, 2);
  expect(arrivedBy(9.3)).toBeCloseTo(0.77, 2);
});

test('the number of applicants on the day of applying is the place in the pile', () => {
  expect(placeInPile({ applicants: 40, daysInPile: 9 }, 150)).toBe(40);
});

test('without that number the days tell it, in a pile of the usual size', () => {
  expect(placeInPile({ daysInPile: 1.5 }, 150)).toBeCloseTo(0.41 * 150, 0);
  expect(placeInPile({}, 150)).toBeUndefined();
});
