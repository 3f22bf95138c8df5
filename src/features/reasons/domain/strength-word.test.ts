import { expect, test } from 'vitest';
import { strengthWord } from './strength-word.ts';

test.each([
  [0.005, 'a-little'],
  [0.05, 'clearly'],
  [0.149, 'clearly'],
  [0.15, 'strongly'],
  [1, 'strongly'],
])('a change of %d speaks %s', (strength, word) => {
  expect(strengthWord(strength)).toBe(word);
});
