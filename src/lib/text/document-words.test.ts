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

test('every word is where it says it is, and only blanks are left out', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { words, starts, ends, hashes } = documentWords(text);
      const written = words.map((_, word) => text.slice(starts[word], ends[word]));
      // A wide gap stands for itself whatever it is made of.
      expect(written.map((each) => (each.trim() === '' ? '\t' : foldWord(each)))).toEqual(words);
      expect(hashes).toEqual(words.map(hashOf));
      const between = [...starts, text.length].map((start, word) => text.slice(ends[word - 1] ?? 0, start));
      expect(between.join('').trim()).toBe('');
      expect(starts.map((start, word) => start - (ends[word - 1] ?? 0)).every((gap) => gap >= 0)).toBe(true);
      expect(starts.every((start, word) => start < (ends[word] ?? 0))).toBe(true);
    }),
  );
});

test('every word but a wide gap has the shape it is written in', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { words, starts, ends, shapes } = documentWords(text);
      const seen = words.flatMap((word, at) => (word === '\t' ? [] : [shapes[at]]));
      const written = words.flatMap((word, at) => (word === '\t' ? [] : [text.slice(starts[at], ends[at])]));
      expect(seen).toEqual(written.map(shapeOf));
    }),
  );
});

test('a line begins with each word behind a line feed, and lines are counted from nought', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { words, starts, ends, lines, lineStarts, afterGap } = documentWords(text);
      const feeds = words.map(
        (_, word) => text.slice(ends[word - 1] ?? 0, starts[word]).split('\n').length - 1,
      );
      const first = [...feeds.keys()].filter((word) => word === 0 || (feeds[word] ?? 0) > 0);
      expect(lineStarts).toEqual([...first, words.length]);
      expect(afterGap).toEqual(first.map((word) => (feeds[word] ?? 0) > (word === 0 ? 0 : 1)));
      expect(lines).toEqual(words.map((_, word) => first.filter((start) => start <= word).length - 1));
    }),
  );
});

test('a very long gap is passed over at once', () => {
  const begun = performance.now();
  documentWords(`one${' '.repeat(200_000)}\ntwo${'\t '.repeat(100_000)}`);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
