import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { findSkills } from './find-skills.ts';
import { vocabularyOf } from './vocabulary.ts';

test('of two entries with one name the earlier has it', () => {
  const first = { name: 'Knitting', also: ['yarn work'] };
  const vocabulary = vocabularyOf([first, { name: 'knitting', also: ['needles'] }]);
  expect(vocabulary.entries.get('knitting')).toBe(first);
  expect(vocabulary.entries.size).toBe(1);
  expect(findSkills(vocabulary, documentWords('needles'))).toEqual([]);
});

test('a name of its own goes before another name of something else', () => {
  const [thread, yarn] = [{ name: 'thread', also: ['yarn'] }, { name: 'yarn' }];
  const found = findSkills(vocabularyOf([thread, yarn]), documentWords('yarn'));
  expect(found.map(({ entry }) => entry)).toEqual([yarn]);
});

test('a name of signs alone names nothing, and none is no fault', () => {
  const vocabulary = vocabularyOf([{ name: '-' }, { name: 'purl', also: ['', '/'] }]);
  expect(findSkills(vocabulary, documentWords('- / purl')).map(({ entry }) => entry.name)).toEqual(['purl']);
  expect(findSkills(vocabularyOf([]), documentWords('purl'))).toEqual([]);
});
