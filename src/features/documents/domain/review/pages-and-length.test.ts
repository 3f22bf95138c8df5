import { expect, test } from 'vitest';
import { letterLength, resumeLength } from './document-length.ts';
import { longSentences } from './long-sentences.ts';
import { pageLayout } from './page-layout-remarks.ts';
import { contextOf } from './testing.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const plain = { columns: 1, tables: false, headerOrFooter: false, images: 0 };

test('columns that a parser mixes up are pointed out at the first mixed line', () => {
  const text = 'Cook at the Harbour Inn\nPython and welding';
  const layout = { ...plain, columns: 2, asParserSees: 'Cook at the Harbour Inn Python and welding' };
  expect(pageLayout(contextOf(text, { layout }))[0]?.quote).toBe('Cook at the Harbour Inn');
});

test('columns that a parser reads rightly are fine', () => {
  const text = 'Cook at the Harbour Inn\nPython and welding';
  expect(pageLayout(contextOf(text, { layout: { ...plain, columns: 2, asParserSees: text } }))).toEqual([]);
});

test('headings with gaps between their letters, headers, and pages that are pictures are pointed out', () => {
  expect(pageLayout(contextOf('L E B E N S L A U F\nAda'))[0]?.quote).toBe('L E B E N S L A U F');
  expect(pageLayout(contextOf('Ada', { layout: { ...plain, headerOrFooter: true } }))).toHaveLength(1);
  expect(pageLayout(contextOf('', { layout: { ...plain, images: 1 } }))[0]?.says).toBe('only-picture');
});

test('under 120 words are few, over two pages many, and all between is fine', () => {
  expect(resumeLength(contextOf(words(60)))).toHaveLength(1);
  expect(resumeLength(contextOf(words(900), { pages: 3 }))).toHaveLength(1);
  expect(resumeLength(contextOf(words(900), { pages: 2 }))).toEqual([]);
});

test('a letter may fill a page', () => {
  expect(letterLength(contextOf(words(300)))).toEqual([]);
  expect(letterLength(contextOf(words(600)))).toHaveLength(1);
});

test('a sentence over 35 words is long, and a list is none', () => {
  expect(longSentences(contextOf(`${words(36)}.`))).toHaveLength(1);
  expect(longSentences(contextOf(`${words(35)}.`))).toEqual([]);
  expect(longSentences(contextOf(Array.from({ length: 40 }, () => 'tool').join(', ')))).toEqual([]);
});
