import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { besideClues } from './beside-clues.ts';

const document = documentWords('Bake fresh bread\nSell it');
const byWord = [Int32Array.from([1, 2, 3, 4, 5])];
const byLine = [[7, 8]];

test('each set gives three clues a word, the same each time', () => {
  fc.assert(
    fc.property(fc.nat(4), fc.nat(4), fc.string(), (words, lines, text) => {
      const read = documentWords(text);
      const beside = {
        byWord: Array.from({ length: words }, () => read.words.map((word) => word.length)),
        byLine: Array.from({ length: lines }, () => read.afterGap.map(Number)),
      };
      const clues = besideClues(read, beside);
      expect(clues.count).toBe(read.words.length);
      expect(Array.from(clues.from)).toEqual(
        Array.from({ length: clues.count + 1 }, (_, word) => word * 3 * (words + lines)),
      );
      expect(besideClues(read, beside)).toEqual(clues);
    }),
  );
});

test('what is known of a neighbour counts in its line and not beyond', () => {
  const first = besideClues(document, { byWord, byLine });
  const last = besideClues(document, { byWord: [Int32Array.from([1, 2, 9, 4, 5])], byLine });
  const ofWord = ({ keys }: typeof first, word: number) => Array.from(keys).slice(word * 6, word * 6 + 6);
  expect(ofWord(first, 1)).not.toEqual(ofWord(last, 1));
  expect(ofWord(first, 3)).toEqual(ofWord(last, 3));
});

test('a second set at another place shares no clue with the first', () => {
  const first = new Set(besideClues(document, { byWord, byLine }).keys as Int32Array);
  const second = [...(besideClues(document, { byWord, byLine }, 400).keys as Int32Array)];
  expect(second.filter((clue) => first.has(clue))).toEqual([]);
});
