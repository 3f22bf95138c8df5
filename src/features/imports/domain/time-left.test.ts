import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

test('the rest takes as long as its share at the pace so far', () => {
  expect(timeLeft({ bytesRead: 100, at: 0 }, { bytesRead: 400, at: 6_000 }, 1_000)).toBe(12);
});

test('in the first seconds it is too early to tell', () => {
  expect(timeLeft({ bytesRead: 0, at: 0 }, { bytesRead: 400, at: 1_000 }, 1_000)).toBeUndefined();
});

test('without a step forward nothing is promised', () => {
  expect(timeLeft({ bytesRead: 400, at: 0 }, { bytesRead: 400, at: 9_000 }, 1_000)).toBeUndefined();
});
