import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordStem } from './word-stem.ts';

test.each([
  ['boilers', 'boiler'],
  ['policies', 'policy'],
  ['dressings', 'dressing'],
  ['maschinen', 'maschin'],
])('%s is several', (many, one) => {
  expect(wordStem(many)).toBe(one);
});

test.each(['sql', 'aws', 'gas', 'business', 'boiler', 'ten', 'c++', ''])('“%s” stays as it is', (word) => {
  expect(wordStem(word)).toBe(word);
});

test('a stem is never longer and never nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zäöü]{1,20}$/u), (word) => {
      const stem = wordStem(word);
      expect(stem.length).toBeLessThanOrEqual(word.length);
      expect(stem.length).toBeGreaterThan(0);
    }),
  );
});
