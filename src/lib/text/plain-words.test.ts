import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

test('accents, case and punctuation do not matter', () => {
  expect(plainWords('  Café & Söhne, C++ ')).toEqual(['cafe', 'sohne', 'c++']);
});

test('the words of the words are the same words', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(plainWords(plainWords(text).join(' '))).toEqual(plainWords(text));
    }),
  );
});
