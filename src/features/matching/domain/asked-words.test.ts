import { expect, test } from 'vitest';
import { askedWords } from './asked-words.ts';

const rootsIn = (text: string) => [...askedWords(text).roots];
const alternativesIn = (text: string) => askedWords(text).alternatives.map((each) => [...each]);

test('only the words that say something are asked for', () => {
  expect(rootsIn('Very good experience with knitting and the weaving')).toEqual(['knit', 'weav']);
  expect(rootsIn('experience')).toEqual([]);
});

test('alternatives are told apart, and together they are the whole', () => {
  expect(alternativesIn('Experience with Excel or Word')).toEqual([['excel'], ['word']]);
  expect(alternativesIn('knitting, weaving oder sewing')).toEqual([['knit'], ['weav'], ['sew']]);
  expect(rootsIn('Excel or Word')).toEqual(['excel', 'word']);
});

test('a list without an “or” offers no alternatives', () => {
  expect(alternativesIn('knitting, weaving and sewing')).toEqual([]);
});
