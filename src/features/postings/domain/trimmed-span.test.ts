import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { trimmedSpan } from './trimmed-span.ts';

function trimmed(text: string): string | undefined {
  const document = documentWords(text);
  const span = trimmedSpan(document, { from: 0, to: document.words.length });
  return span && text.slice(document.starts[span.from], document.ends[span.to - 1]);
}

test.each([
  ['- Good knowledge of Excel,', 'Good knowledge of Excel'],
  ['and French', 'French'],
  ['Typing is a plus', 'Typing'],
  ['you have patience.', 'patience'],
  ['a car would be helpful', 'a car'],
  ['Führerschein von Vorteil', 'Führerschein'],
  ['(B2 or better)', '(B2 or better)'],
  ['C++', 'C++'],
])('“%s” asks for “%s”', (text, words) => {
  expect(trimmed(text)).toBe(words);
});

test.each(['', '- ,', 'and or', 'you have'])('of “%s” nothing is left', (text) => {
  expect(trimmed(text)).toBeUndefined();
});

test('what is left lies inside, and is left again', () => {
  const words = fc.constantFrom('-', ',', 'and', 'you', 'have', 'Excel', 'is', 'a', 'plus', '(', ')', 'big');
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const document = documentWords(parts.join(' '));
      const span = trimmedSpan(document, { from: 0, to: document.words.length });
      if (!span) return;
      expect(span.from).toBeLessThan(span.to);
      expect(trimmedSpan(document, span)).toEqual(span);
    }),
  );
});
