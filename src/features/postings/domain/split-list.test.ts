import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSkills } from '#features/skills/domain/find-skills.ts';
import { vocabularyOf } from '#features/skills/domain/vocabulary.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { splitList } from './split-list.ts';

const vocabulary = vocabularyOf([{ name: 'knitting' }, { name: 'weaving' }]);

function items(text: string): string[] {
  const document = documentWords(text);
  const found = findSkills(vocabulary, document);
  return splitList(document, { from: 0, to: document.words.length }, found).map(({ from, to }) =>
    text.slice(document.starts[from], document.ends[to - 1]),
  );
}

test.each([
  ['knitting and weaving', ['knitting', 'weaving']],
  ['patience, knitting, own tools', ['patience', 'knitting', 'own tools']],
  ['sewing; weaving and a steady hand', ['sewing', 'weaving', 'a steady hand']],
])('“%s” is a list', (text, expected) => {
  expect(items(text)).toEqual(expected);
});

test.each([
  'patience and care',
  'knitting or weaving',
  'knitting, weaving or similar',
  'crafts such as knitting, weaving, sewing',
  '3 years of knitting, weaving, sewing',
  'knitting, weaving, and everything else that a workshop needs',
  'knitting',
])('“%s” stays one', (text) => {
  expect(items(text)).toEqual([text]);
});

test('items rise inside the passage, and no word but what joins is lost', () => {
  const words = fc.constantFrom('knitting', 'weaving', ',', 'and', 'und', ';', 'care', 'tools', '&');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), (parts) => {
      const document = documentWords(parts.join(' '));
      const whole = { from: 0, to: document.words.length };
      const spans = splitList(document, whole, findSkills(vocabulary, document));
      const kept = spans.flatMap(({ from, to }) => document.words.slice(from, to));
      const telling = (each: readonly string[]) => each.filter((word) => /^(knit|weav|care|tool)/.test(word));
      expect(telling(kept)).toEqual(telling(document.words));
      expect(spans.every(({ from, to }, at) => from < to && from >= (spans[at - 1]?.to ?? 0))).toBe(true);
    }),
  );
});
