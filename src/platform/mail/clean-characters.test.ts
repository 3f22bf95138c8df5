import { expect, test } from 'vitest';
import { cleanCharacters } from './clean-characters.ts';

test('quotes and dashes of windows-1252 become what they were meant to be', () => {
  expect(cleanCharacters('we\u0092re \u0093sorry\u0094 \u0096 5\u0080, \u009Falea')).toBe(
    'we’re “sorry” – 5€, Ÿalea',
  );
});

test('line ends and tabs stay, other control characters go', () => {
  expect(cleanCharacters('a\tb\r\nc\0\u0007\u007Fd')).toBe('a\tb\r\ncd');
});
