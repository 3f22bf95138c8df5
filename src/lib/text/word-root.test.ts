import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordRoot } from './word-root.ts';

test.each([
  ['inspecting', 'inspector', 'inspections'],
  ['calm', 'calmer'],
  ['manage', 'manager', 'managing', 'management'],
  ['planned', 'planning'],
  ['policy', 'policies'],
  ['prufung', 'prufungen'],
  ['kunde', 'kunden'],
])('%s and its family have one root', (word, ...family) => {
  expect(family.map(wordRoot)).toEqual(family.map(() => wordRoot(word)));
});

test.each([
  ['nurse', 'number'],
  ['baker', 'barber'],
  ['teach', 'team'],
  ['sell', 'sail'],
])('%s and %s have not', (one, other) => {
  expect(wordRoot(one)).not.toBe(wordRoot(other));
});

test('short words and years stay what they are', () => {
  const words = ['go', 'sql', 'aws', '2019', ''];
  expect(words.map(wordRoot)).toEqual(words);
});

test('a root begins the word and is never long', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
      const root = wordRoot(word);
      expect(word.startsWith(root)).toBe(true);
      expect(root.length).toBeGreaterThan(0);
      expect(root.length).toBeLessThanOrEqual(8);
    }),
  );
});
