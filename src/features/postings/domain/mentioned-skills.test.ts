import { expect, test } from 'vitest';
import { findSkills } from '#features/skills/domain/find-skills.ts';
import { vocabularyOf } from '#features/skills/domain/vocabulary.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { mentionedSkills } from './mentioned-skills.ts';

const text = 'You know Loomcraft (v2), weavers and Threadbase.';
const document = documentWords(text);
const found = findSkills(
  vocabularyOf([{ name: 'Loomcraft' }, { name: 'weaving', also: ['weaver'] }]),
  document,
);
const chances = (each: number) => new Float64Array(document.words.length).fill(each);
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('what the vocabulary knows has its name, and anything else is as written', () => {
  const knowledge = { spans: [spanOf('Loomcraft (v2)'), spanOf('Threadbase.')], inside: chances(0.9) };
  expect(mentionedSkills(document, found, knowledge)).toEqual([
    { name: 'Loomcraft', span: [9, 18] },
    { name: 'weaving', span: [25, 32] },
    { name: 'Threadbase', span: [37, 47] },
  ]);
});

test('a known name is no mention where nothing else speaks for one', () => {
  expect(mentionedSkills(document, found, { spans: [], inside: chances(0.01) })).toEqual([]);
});

test('signs alone are no mention', () => {
  expect(mentionedSkills(document, [], { spans: [spanOf(',')], inside: chances(0.5) })).toEqual([]);
});
