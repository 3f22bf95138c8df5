import { expect, test } from 'vitest';
import { aboutHowMany } from './about-how-many.ts';

test.each([
  [3, 3],
  [11, 15],
  [96, 100],
  [341, 350],
  [4_210, 4_300],
])('%i is told as about %i', (count, told) => {
  expect(aboutHowMany(count)).toBe(told);
});
