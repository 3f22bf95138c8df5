import { expect, test } from 'vitest';
import { brier, calibrationError, logLoss, topOne } from './judged.ts';

const sure = { chances: [1, 0], truth: 0 };
const wrong = { chances: [1, 0], truth: 1 };
const half = { chances: [0.5, 0.5], truth: 1 };

test('who is sure and right loses nothing', () => {
  expect([logLoss([sure]), brier([sure]), topOne([sure]), calibrationError([sure])]).toEqual([0, 0, 1, 0]);
});

test('who is sure and wrong loses much, but not without end', () => {
  expect(logLoss([wrong])).toBeCloseTo(6.9, 1);
  expect(brier([wrong])).toBe(2);
  expect(calibrationError([wrong])).toBe(1);
});

test('a half that is true half the time is calibrated', () => {
  expect(calibrationError([half, half])).toBe(0);
  expect(logLoss([half])).toBeCloseTo(Math.log(2), 9);
});
