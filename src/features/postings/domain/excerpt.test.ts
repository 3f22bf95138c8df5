import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

test('a passage keeps some words around it, none of them cut', () => {
  const text = `${'before '.repeat(40)}KNOW EXCEL${' after'.repeat(40)}`;
  const { before, words, after } = excerptOf(text, [280, 290]);
  expect(words).toBe('KNOW EXCEL');
  expect(before).toMatch(/^…(?:before )+$/);
  expect(after).toMatch(/^(?: after)+…$/);
});

test('a short text is kept whole', () => {
  expect(excerptOf('You know Excel well.', [9, 14])).toEqual({
    before: 'You know ',
    words: 'Excel',
    after: ' well.',
  });
});
