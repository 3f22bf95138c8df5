import { expect, test } from 'vitest';
import { foldedWords } from './folded-words.ts';
import { phrasesPattern } from './phrase.ts';

const groups = { soon: 'tonight, in the morning' };
const found = (phrases: string, text: string) =>
  foldedWords(text).match(phrasesPattern(phrases, groups)) !== null;

test.each([
  ['go home', 'We GO, home.'],
  ['go|come home', 'Come home'],
  ['go_away|come home', 'Go away home'],
  ['very? tired', 'tired'],
  ['tire*', 'so tiring, I am tired'],
  ['leave <soon>', 'I leave in the morning'],
  ['take .. pills', 'take all my pills'],
  ['take ... pills', 'take one and two and three of these pills'],
  ['^ well', 'Well, then'],
  ['done $', 'I am done.'],
  ["don't", 'I dont'],
  ['müde', 'ich bin muede'],
  ['müde', 'ich bin müde'],
  ['one, two', 'two'],
  ['# a remark\n never mind', 'never mind'],
])('“%s” is found in “%s”', (phrase, text) => {
  expect(found(phrase, text)).toBe(true);
});

test.each([
  ['go home', 'go straight home'],
  ['home', 'homeless'],
  ['^ well', 'all is well'],
  ['done $', 'done and dusted'],
  ['take .. pills', 'take one and two and three of these pills'],
  ['want .. die', 'I want not to die'],
  ['a remark # never', 'never'],
])('“%s” is not found in “%s”', (phrase, text) => {
  expect(found(phrase, text)).toBe(false);
});

test('a group that is not there is a mistake in the list', () => {
  expect(() => phrasesPattern('<later>', groups)).toThrow('“later”');
});
