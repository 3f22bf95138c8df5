import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownVocabulary } from './known-skills.ts';
import { type SkillRelation, skillRelation } from './skill-relation.ts';
import { vocabularyOf } from './vocabulary.ts';

const vocabulary = vocabularyOf([
  { name: 'crafts' },
  { name: 'textile crafts', broader: ['crafts'] },
  { name: 'knitting', broader: ['textile crafts'], implies: ['casting on'] },
  { name: 'crochet', broader: ['textile crafts'] },
  { name: 'casting on', broader: ['needlework'] },
  { name: 'needlework' },
  { name: 'lace knitting', implies: ['Knitting'] },
  { name: 'driving', broader: ['a skill nobody listed'] },
]);

function relation(has: string, asked: string, of = vocabulary): SkillRelation | undefined {
  const [one, other] = [of.entries.get(has), of.entries.get(asked)];
  return one && other && skillRelation(of, one, other);
}

test.each([
  ['knitting', 'knitting', 'same'],
  ['knitting', 'casting on', 'implied'],
  ['lace knitting', 'casting on', 'implied'],
  ['knitting', 'needlework', 'implied'],
  ['knitting', 'textile crafts', 'special'],
  ['knitting', 'crafts', 'special'],
  ['crafts', 'knitting', 'general'],
  ['knitting', 'crochet', 'sibling'],
  ['casting on', 'knitting', 'none'],
  ['knitting', 'driving', 'none'],
  ['driving', 'crafts', 'none'],
] as const)('who knows %s and is asked for %s: %s', (has, asked, expected) => {
  expect(relation(has, asked)).toBe(expected);
});

test.each([
  ['typescript', 'javascript', 'implied'],
  ['python', 'java', 'sibling'],
  ['python', 'programming languages', 'special'],
  ['programming languages', 'python', 'general'],
  ['microsoft excel', 'spreadsheets', 'implied'],
  ['python', 'baking', 'none'],
] as const)('in the project’s own vocabulary %s is to %s: %s', (has, asked, expected) => {
  expect(relation(has, asked, ownVocabulary())).toBe(expected);
});

test('a circle of relations ends', () => {
  const round = vocabularyOf([
    { name: 'a', broader: ['b'], implies: ['b'] },
    { name: 'b', broader: ['a'], implies: ['a'] },
    { name: 'c' },
  ]);
  expect(relation('a', 'c', round)).toBe('none');
  expect(relation('a', 'b', round)).toBe('implied');
});

test('special one way is general the other way, and siblings are siblings both ways', () => {
  const entry = fc.constantFrom(...ownVocabulary().entries.values());
  fc.assert(
    fc.property(entry, entry, (one, other) => {
      const [there, back] = [
        skillRelation(ownVocabulary(), one, other),
        skillRelation(ownVocabulary(), other, one),
      ];
      if (there === 'general') expect(['special', 'implied']).toContain(back);
      if (there === 'sibling') expect(['sibling', 'implied', 'special', 'general']).toContain(back);
      if (there === 'same') expect(one).toBe(other);
    }),
    { numRuns: 300 },
  );
});
