import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { sentenceStarts } from './sentence-starts.ts';

/** The first word of each word’s sentence. */
function firstWords(text: string): string {
  const document = documentWords(text);
  return Array.from(sentenceStarts(document), (start) => document.words[start]).join(' ');
}

test('a full stop, a colon and a new line end a sentence', () => {
  expect(firstWords('You bake. You clean: daily\nWe pay')).toBe('you you you you you you daily we we');
});

test('signs in front of a sentence are passed over', () => {
  expect(firstWords('• Bake bread')).toBe('• bake bake');
  expect(firstWords('- ( Bake bread')).toBe('- ( bake bake');
});

test('a comma ends nothing', () => {
  expect(firstWords('Bake, clean, sell')).toBe('bake bake bake bake bake');
});

test('a sentence begins at or before its words, in their line, and never goes back', () => {
  const texts = fc
    .array(fc.constantFrom('word', 'Word', '.', ',', '•', '\n', '2019'))
    .map((each) => each.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      const document = documentWords(text);
      const starts = sentenceStarts(document);
      expect(starts).toHaveLength(document.words.length);
      for (const [word, start] of starts.entries()) {
        expect(start).toBeLessThanOrEqual(word);
        expect(start).toBeGreaterThanOrEqual(starts[word - 1] ?? 0);
        expect(document.lines[start]).toBe(document.lines[word]);
      }
    }),
  );
});
