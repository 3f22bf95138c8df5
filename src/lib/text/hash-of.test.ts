import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, hashOfPart, mixed } from './hash-of.ts';

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('“%s” has the number that FNV-1a gives it', (text, number) => {
  expect(hashOf(text) >>> 0).toBe(number);
});

test('a part of a text has the number of its letters', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, from, length) => {
      const to = Math.min(text.length, from + length);
      expect(hashOfPart(text, from, to)).toBe(hashOf(text.slice(from, to)));
    }),
  );
});

test('words of a vocabulary hardly ever share a number', () => {
  const words = Array.from({ length: 50_000 }, (_, at) => `word${at.toString(36)}`);
  expect(new Set(words.map(hashOf)).size).toBeGreaterThan(49_990);
});

test('a clue has thirty bits and is the same each time', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.integer(), fc.integer(), (place, one, other) => {
      const clue = mixed(place, one, other);
      expect(clue).toBe(mixed(place, one, other));
      expect(clue).toBeGreaterThanOrEqual(0);
      expect(clue).toBeLessThan(2 ** 30);
    }),
  );
});

test('the place and the order of what was found there make another clue', () => {
  const clues = [mixed(1, 2, 3), mixed(2, 2, 3), mixed(1, 3, 2), mixed(1, 2, 4), mixed(2, 1, 3)];
  expect(new Set(clues).size).toBe(clues.length);
});
