import { expect, test } from 'vitest';
import { findSkills } from '#features/skills/domain/find-skills.ts';
import { vocabularyOf } from '#features/skills/domain/vocabulary.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { readRequirements } from './read-requirements.ts';
import { sectionsOf } from './sections.ts';

const vocabulary = vocabularyOf([{ name: 'knitting' }, { name: 'weaving' }, { name: 'lace knitting' }]);

/** What is read when the passages between the brackets were found. */
function read(marked: string) {
  const [text, passages] = [marked.replace(/[[\]]/g, ''), marked.match(/(?<=\[)[^\]]+/g) ?? []];
  const document = documentWords(text);
  const spans = passages.map((words) => {
    const start = text.indexOf(words);
    const from = document.starts.indexOf(start);
    const to = document.ends.indexOf(start + words.length) + 1;
    return { part: 'requirement' as const, from, to, chance: 0.95 };
  });
  return readRequirements(document, sectionsOf(document), spans, findSkills(vocabulary, document));
}

test('a list is one requirement each, with its skill', () => {
  const found = read('Requirements\n- [Experience in knitting]\n- [knitting and weaving]\nApply now');
  expect(found.map(({ text, skill }) => [text, skill])).toEqual([
    ['Experience in knitting', 'knitting'],
    ['knitting', 'knitting'],
    ['weaving', 'weaving'],
  ]);
});

test('the longest skill in a passage is the one it is about, and years are read', () => {
  const [found] = read('Requirements\n- [At least 3 years of lace knitting]\nApply now');
  expect(found).toMatchObject({ skill: 'lace knitting', years: 3, kind: 'experience', importance: 'must' });
});

test('under another heading it is only nice to have', () => {
  const [found] = read('Nice to have\n- [Experience in knitting]\nApply now');
  expect(found).toMatchObject({ importance: 'nice', skill: 'knitting', years: null });
});

test('a passage of signs alone asks for nothing', () => {
  expect(read('Requirements\n- [,]\nApply now')).toEqual([]);
});
