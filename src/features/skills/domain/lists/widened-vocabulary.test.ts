import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { findSkills } from '../find-skills.ts';
import { ownEntries, ownVocabulary } from '../known-skills.ts';
import { widenedVocabulary } from './widened-vocabulary.ts';

const namesIn = (vocabulary: ReturnType<typeof widenedVocabulary>, text: string) =>
  findSkills(vocabulary, documentWords(text)).map(({ entry }) => entry.name);

test('skills of a list are found beside those of Rebound', () => {
  const wide = widenedVocabulary([{ name: 'Lumitab', also: ['Lumi Tab'] }]);
  expect(namesIn(wide, 'You know Python and Lumi Tab.')).toEqual(['Python', 'Lumitab']);
  expect(wide.entries.get('python')).toBe(ownVocabulary().entries.get('python'));
});

test('a name with capitals does not hide a name that is found by its stem', () => {
  const wide = widenedVocabulary([{ name: 'Statistics Lumitab' }, { name: 'Human Resources Lumitab' }]);
  const text = 'Good statistics; human resources.';
  expect(namesIn(wide, text)).toEqual(namesIn(ownVocabulary(), text));
  expect(namesIn(wide, 'Uses Statistics Lumitab daily.')).toEqual(['Statistics Lumitab']);
});

test('every name of Rebound’s own is found as before, whatever capitals a list has', () => {
  const titled = (name: string) =>
    name.replace(/\p{L}+/gu, (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  const names = ownEntries.flatMap(({ name, also = [], context }) =>
    [name, ...also].map((each) => ({ each, context })),
  );
  const wide = widenedVocabulary(names.map(({ each }) => ({ name: `${titled(each)}s Lumitab` })));
  const changed = names.filter(({ each, context = [] }) => {
    const text = `${each}\n${context[0] ?? ''}`;
    return String(namesIn(wide, text)) !== String(namesIn(ownVocabulary(), text));
  });
  expect(changed).toEqual([]);
});
