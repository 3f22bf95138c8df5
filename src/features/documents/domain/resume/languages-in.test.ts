import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { languagesIn } from './languages-in.ts';

const languages = (text: string) =>
  languagesIn(documentWords(text)).map(({ language, level }) => `${language}: ${level}`);

test.each([
  ['English (native), Spanish (B1)', ['English: native', 'Spanish: B1']],
  ['Deutsch: Muttersprache, Englisch: B2', ['Deutsch: Muttersprache', 'Englisch: B2']],
  ['Welsh - basic', ['Welsh: basic']],
  ['Languages: English, French', ['English: null', 'French: null']],
  ['French (C1)\nFrench (A1)', ['French: C1']],
])('“%s” names languages', (text, expected) => {
  expect(languages(text)).toEqual(expected);
});

test.each(['English teacher at school', 'French windows', 'I like german bread (good)', ''])(
  '“%s” names none that somebody speaks',
  (text) => {
    expect(languages(text)).toEqual([]);
  },
);

test('the level is that of the language before it', () => {
  expect(languages('Languages: English, French (C1)')).toEqual(['English: null', 'French: C1']);
});

test('each stands where it says', () => {
  const text = 'Sprachen: Polnisch, Türkisch (B2)';
  const found = languagesIn(documentWords(text));
  expect(found.map(({ span }) => text.slice(...span))).toEqual(['Polnisch', 'Türkisch']);
});
