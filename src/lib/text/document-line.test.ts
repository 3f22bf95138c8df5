import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentLine } from './document-line.ts';
import { documentWords } from './document-words.ts';

test('a line goes from its first to its last word', () => {
  const text = '  Baker, Ghent  \n\n2019 – now.\n';
  const document = documentWords(text);
  expect(documentLine(document, 0)).toEqual({ text: 'Baker, Ghent', start: 2, end: 14 });
  expect(documentLine(document, 1)).toEqual({ text: '2019 – now.', start: 18, end: 29 });
});

test('a line that is not there is empty', () => {
  expect(documentLine(documentWords('One line'), 1).text).toBe('');
  expect(documentLine(documentWords(''), 0)).toEqual({ text: '', start: 0, end: 0 });
});

test('the lines are those of the text that hold anything, without blanks around them', () => {
  const lines = fc.array(fc.stringMatching(/^[a-z ,•–]*$/u)).map((each) => each.join('\n'));
  fc.assert(
    fc.property(lines, (text) => {
      const document = documentWords(text);
      const found = document.afterGap.map((_, line) => documentLine(document, line));
      const written = text.split('\n').map((line) => line.trim());
      expect(found.map((line) => line.text)).toEqual(written.filter(Boolean));
      for (const { text: line, start, end } of found) expect(text.slice(start, end)).toBe(line);
    }),
  );
});
