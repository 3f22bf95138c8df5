import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { askedWords } from './asked-words.ts';

const asked = (text: string) => askedWords(documentWords(text).words);
const rootsIn = (text: string) => asked(text).roots.map(({ root }) => root);
const offersIn = (text: string) => {
  const { roots, offers } = asked(text);
  return offers.slice(1).map(({ places }) => places.map((place) => roots[place]?.root));
};

test('only the words that say something are asked for', () => {
  expect(rootsIn('Very good experience with knitting and the weaving')).toEqual(['knit', 'weav']);
  expect(rootsIn('experience')).toEqual([]);
});

test('alternatives are told apart, and together they are the whole', () => {
  expect(offersIn('Experience with Excel or Word')).toEqual([['excel'], ['word']]);
  expect(offersIn('knitting, weaving oder sewing')).toEqual([['knit'], ['weav'], ['sew']]);
  expect(rootsIn('Excel or Word')).toEqual(['excel', 'word']);
});

test('a list without an “or” offers no alternatives', () => {
  expect(offersIn('knitting, weaving and sewing')).toEqual([]);
});

test('a known thing is asked for by each of its words', () => {
  const { roots, entries } = asked('Test automation');
  expect(entries.size).toBeGreaterThan(0);
  for (const root of roots) expect(root.entries.length).toBeGreaterThan(0);
});
