import { expect, test } from 'vitest';
import { bandsFinding } from './bands-finding.ts';
import { rangeOf } from './counted-share.ts';

const band = (from: number, right: number, said: number) => ({
  from,
  to: from + 0.2,
  said,
  right,
  ...rangeOf(right, said),
});

test('what was said was so about as often as said, too seldom, too often, or both', () => {
  expect(bandsFinding([band(0, 2, 30), band(0.4, 5, 10)])).toBe('as-said');
  expect(bandsFinding([band(0, 2, 30), band(0.6, 1, 10)])).toBe('too-high');
  expect(bandsFinding([band(0, 20, 30), band(0.4, 5, 10)])).toBe('too-low');
  expect(bandsFinding([band(0, 20, 30), band(0.6, 1, 10)])).toBe('both');
});
