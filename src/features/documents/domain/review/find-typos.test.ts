import { expect, test } from 'vitest';
import { englishSpelling } from '#platform/language/spelling.ts';
import { findTypos } from './find-typos.ts';
import { contextOf, madeReading, madeSkill } from './testing.ts';

const isSpeltRight = await englishSpelling();
const typos = (text: string, language = 'en') =>
  findTypos(contextOf(text, { language, isSpeltRight })).map(({ quote }) => quote);

test('a typical slip of a known word is found and what was probably meant is named', () => {
  expect(typos('Recieved an award twice.')).toEqual(['Recieved']);
  expect(typos('Attention to detial')).toEqual(['detial']);
  const [typo] = findTypos(contextOf('Recieved an award', { isSpeltRight }));
  expect(typo?.values).toEqual({ meant: 'Received' });
});

test('names, towns, abbreviations, British words and two words in one are no slips', () => {
  expect(
    typos('Okafor, Xenia, MRICS, GmbH. Organised the colour programme and onboarding at Brixworth.'),
  ).toEqual([]);
});

test('skills are no slips', () => {
  const text = 'Wrote pandas and dbtt models';
  const reading = madeReading({ skills: [madeSkill(text, 'dbtt', false)] });
  expect(findTypos(contextOf(text, { isSpeltRight, reading }))).toEqual([]);
});

test('German: only slips of a few frequent words', () => {
  expect(typos('Führerschien vorhanden, ab sofrt', 'de')).toEqual(['Führerschien', 'sofrt']);
  expect(typos('Klasse, Kunde, Leistung, Sachbearbeitung, Gesellenstück', 'de')).toEqual([]);
});

test('without a dictionary no English word is called a slip', () => {
  expect(findTypos(contextOf('Recieved'))).toEqual([]);
});
