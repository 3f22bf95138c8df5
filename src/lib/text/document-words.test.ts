import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentWords, foldWord } from './document-words.ts';
import { hashOf } from './hash-of.ts';
import { shapeOf } from './word-shape.ts';

/** Texts with much of what sets words and lines apart. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', '   ', '\t', ' \t', '\n', '\n\n', '\r\n', ', ', '. ', '-', '/', '• '),
      fc.constantFrom('C++', '.NET', 'Node.js', '3.5', 'Größe', 'don’t', '2019', 'B2+', '👩‍🍳'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
  )
  .map((parts) => parts.join(''));

test.each([
  ['We use C++, C# and F#.', ['we', 'use', 'c++', ',', 'c#', 'and', 'f#', '.']],
  ['.NET, ASP.NET or Node.js.', ['.net', ',', 'asp.net', 'or', 'node.js', '.']],
  ['3.5 years, 40,000 euros, 60+', ['3.5', 'years', ',', '40,000', 'euros', ',', '60+']],
  ['front-end and CI/CD', ['front', '-', 'end', 'and', 'ci', '/', 'cd']],
  ['Don’t, l’eau', ["don't", ',', "l'eau"]],
  ['Große Bäckerei, café', ['grosse', 'backerei', ',', 'cafe']],
])('%s is read as words and signs', (text, words) => {
  expect(documentWords(text).words).toEqual(words);
});

test('a wide gap inside a line is a sign, one at its ends is none', () => {
  expect(documentWords('Baker   2019\tnow').words).toEqual(['baker', '\t', '2019', '\t', 'now']);
  expect(documentWords('   Baker  2019   \nnow').words).toEqual(['baker', '2019', 'now']);
});

test('lines without words are not counted, but the gap they leave is known', () => {
  const { lineStarts, lines, afterGap } = documentWords('One two\n \n\nthree\r\nfour\n');
  expect(lines).toEqual([0, 0, 1, 2]);
  expect(lineStarts).toEqual([0, 2, 3, 4]);
  expect(afterGap).toEqual([false, true, false]);
});

test.each(['', '\n \n\t'])('a text without words has no lines', (text) => {
  expect(documentWords(text)).toMatchObject({ words: [], lines: [], lineStarts: [0], afterGap: [] });
});

test('every word is where it says it is, and none is left out', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { words, starts, ends, hashes, shapes } = documentWords(text);
      let reached = 0;
      for (const [word, folded] of words.entries()) {
        const [start, end] = [starts[word] ?? -1, ends[word] ?? -1];
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(reached, start).trim()).toBe('');
        const written = text.slice(start, end);
        const isGap = folded === '\t';
        expect(isGap ? written.trim() : foldWord(written)).toBe(isGap ? '' : folded);
        expect(hashes[word]).toBe(hashOf(folded));
        if (!isGap) expect(shapes[word]).toBe(shapeOf(written));
        reached = end;
      }
      expect(text.slice(reached).trim()).toBe('');
    }),
  );
});

test('lines rise by one, begin where they say and never are empty', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { words, starts, ends, lines, lineStarts, afterGap } = documentWords(text);
      expect(lineStarts.length).toBe(afterGap.length + 1);
      expect(lineStarts.at(-1)).toBe(words.length);
      for (const [word, line] of lines.entries()) {
        const before = word === 0 ? -1 : (lines[word - 1] ?? 0);
        const between = text.slice(word === 0 ? 0 : ends[word - 1], starts[word]);
        const isNew = word === 0 || between.includes('\n');
        expect(line - before).toBe(isNew ? 1 : 0);
        expect(lineStarts[line] === word).toBe(isNew);
        if (isNew) expect(afterGap[line]).toBe(between.split('\n').length > (word === 0 ? 1 : 2));
      }
    }),
  );
});

test('a very long gap is passed over at once', () => {
  const begun = performance.now();
  documentWords(`one${' '.repeat(200_000)}\ntwo${'\t '.repeat(100_000)}`);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
