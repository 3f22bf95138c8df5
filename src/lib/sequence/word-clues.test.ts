import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import type { Clues } from './label-scores.ts';
import { wordClues } from './word-clues.ts';

const of = ({ keys, from }: Clues, word: number): number[] =>
  Array.from(keys).slice(from[word] ?? 0, from[word + 1] ?? 0);
const cluesOf = (text: string): Clues => wordClues(documentWords(text));

test('every word of any text has clues, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clues = cluesOf(text);
      expect(clues.count).toBe(documentWords(text).words.length);
      expect(clues.from).toHaveLength(clues.count + 1);
      for (let word = 0; word < clues.count; word++) expect(of(clues, word).length).toBeGreaterThan(20);
      expect(clues.from[clues.count]).toBeLessThanOrEqual(clues.keys.length);
      expect(cluesOf(text)).toEqual(clues);
    }),
  );
});

test('the same word has other clues beside other words, and some the same', () => {
  const [one, other] = [of(cluesOf('bake bread'), 0), of(cluesOf('bake cakes'), 0)];
  expect(one).not.toEqual(other);
  expect(one.filter((clue) => other.includes(clue)).length).toBeGreaterThan(5);
});

test('a word in another line is no neighbour', () => {
  const far = (text: string) => of(cluesOf(text), 3).slice(0, 13);
  expect(far('an oven is\nbread')).toEqual(far('no milk at\nbread'));
  expect(far('an oven is bread')).not.toEqual(far('no milk at bread'));
});

test('how it is written counts, case in itself does not', () => {
  const [small, large] = [of(cluesOf('nurse'), 0), of(cluesOf('NURSE'), 0)];
  expect(small[1]).toBe(large[1]);
  expect(small).not.toEqual(large);
});
