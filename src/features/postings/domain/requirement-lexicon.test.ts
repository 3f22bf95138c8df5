import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWord } from '#lib/text/document-words.ts';
import { bitsOf, classBits, classesOf, firstClass, wordClasses } from './requirement-lexicon.ts';

test.each([
  ['Bachelor’s', 'degree'],
  ['Ausbildung', 'degree'],
  ['licences', 'certificate'],
  ['Führerscheinklasse', 'certificate'],
  ['Deutschkenntnisse', 'language'],
  ['B2', 'language'],
  ['weekends', 'schedule'],
  ['Schichtdienst', 'schedule'],
  ['experience', 'experience'],
  ['Vorteil', 'nice'],
  ['zwingend', 'must'],
  ['three', 'number'],
  ['2019', 'number'],
  ['Jahre', 'time'],
] as const)('%s speaks of %s', (word, name) => {
  expect(classesOf(foldWord(word))).toContain(name);
});

test.each(['bread', 'table', ',', 'constructor'])('“%s” belongs to no class', (word) => {
  expect(classesOf(word)).toEqual([]);
  expect(classBits(word)).toBe(0);
  expect(firstClass(classBits(word))).toBe(0);
});

test('the number is the first class and the bits are all', () => {
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom('german', 'plus', 'licence', 'years', 'must', 'nights'),
  );
  fc.assert(
    fc.property(words, (word) => {
      const classes = classesOf(word);
      expect(classes).toEqual([...wordClasses].filter((name) => classes.includes(name)));
      expect(wordClasses[firstClass(classBits(word))]).toBe(classes[0] ?? 'none');
      const inBits = wordClasses.filter((_, place) => (classBits(word) & (1 << place)) !== 0);
      expect(inBits).toEqual(classes);
      expect(bitsOf(inBits)).toBe(classBits(word));
    }),
  );
});
