import { expect, test } from 'vitest';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { lacksLanguage } from './lacks-language.ts';
import { asks, shown } from './made-pair.testing.ts';
import { wantedBy } from './wanted.ts';

function lacks(text: string, resume: string, kind: 'language' | 'skill' = 'language'): boolean {
  const requirement = asks(text, { kind });
  return lacksLanguage(requirement, wantedBy(requirement, ownVocabulary()), shown(resume));
}

test('a language that is not named is lacking, however many others are', () => {
  expect(lacks('Fluent Polish', 'Languages: Dutch (native), English C1')).toBe(true);
  expect(lacks('Fluent Dutch', 'Languages: Dutch (native), English C1')).toBe(false);
});

test('of several languages one is enough not to be lacking', () => {
  expect(lacks('Polish or English', 'Languages: Dutch, English')).toBe(false);
});

test('only languages are looked at', () => {
  expect(lacks('Polish the cars', 'Drove cars', 'skill')).toBe(false);
  expect(lacks('A second language', 'Drove cars')).toBe(false);
});
