import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownWords, noNumber, numberOfWord } from './known-words.ts';

test('a word has one number, and no other word has it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(numberOfWord(one) === numberOfWord(other)).toBe(one === other);
    }),
  );
});

test('what is found of a word is the same each time, and found once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), (words) => {
      const asked: string[] = [];
      const lengths = new KnownWords((word) => {
        asked.push(word);
        return word.length;
      });
      for (const word of words) expect(lengths.of(word, numberOfWord(word))).toBe(word.length);
      expect(asked).toEqual([...new Set(words)]);
    }),
  );
});

test('of a word without a number it is found anew', () => {
  const letters = new KnownWords((word) => [...word]);
  expect(letters.of('ab', noNumber)).toEqual(['a', 'b']);
  expect(letters.of('c', noNumber)).toEqual(['c']);
});
