import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordClues } from '#lib/sequence/word-clues.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { knowledgeIn } from './knowledge-spans.ts';

function read(text: string) {
  const document = documentWords(text);
  const { spans, inside } = knowledgeIn(document, wordClues(document));
  return { named: spans.map(({ start, end }) => text.slice(start, end)), spans, inside, document };
}

test.each([
  ['Good knowledge of Python and machine learning is required.', 'machine learning'],
  ['You have experience with PostgreSQL, Docker and Kubernetes.', 'PostgreSQL'],
])('“%s” names %s', (text, name) => {
  expect(read(text).named.join(' ')).toContain(name);
});

test('a sentence about the team names no tool', () => {
  expect(read('We meet every Tuesday and eat cake.').named).toEqual([]);
});

test('mentions rise, never overlap, and each word has a chance', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { spans, inside, document } = read(text);
      expect(inside).toHaveLength(document.words.length);
      expect(inside.every((chance) => chance >= 0 && chance <= 1 + 1e-9)).toBe(true);
      let reached = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        reached = end;
      }
    }),
  );
});
