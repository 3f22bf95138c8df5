import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { isOneLanguage, languageLevels } from './language-levels.ts';

test('the level stands behind the language', () => {
  const document = documentWords('English (native)\nGerman B1, French');
  expect(languageLevels('Fluent German', document)).toEqual({ asked: 5, has: 3, isNamed: true });
  expect(languageLevels('French', document)).toEqual({ asked: 0, has: 0, isNamed: true });
  expect(languageLevels('Polish', document)).toEqual({ asked: 0, has: 0, isNamed: false });
});

test('a language and its knowledge are one', () => {
  expect(isOneLanguage('deutsch', 'deutschkenntnisse')).toBe(true);
  expect(isOneLanguage('french', 'finnish')).toBe(false);
  expect(isOneLanguage('b2', 'b2')).toBe(false);
});
