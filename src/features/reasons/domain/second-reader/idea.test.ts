import { expect, test } from 'vitest';
import { ideas, ideasOf } from './idea.ts';

const namesOf = (word: string) => ideasOf(word).map((number) => ideas[number]);

test.each([
  ['grant', 'funds'],
  ['zuschuss', 'funds'],
  ['subvention', 'funds'],
  ['nephew', 'kin'],
  ['neffe', 'kin'],
  ['sobrino', 'kin'],
  ['visa', 'permit'],
  ['rijbewijs', 'permit'],
])('“%s” stands for %s', (word, idea) => {
  expect(namesOf(word)).toContain(idea);
});

test('a word of no list stands for nothing', () => {
  expect(ideasOf('qqzzx')).toEqual([]);
  expect(ideasOf('')).toEqual([]);
});

test('no list names a word twice under one idea, and all of them are folded', () => {
  for (const idea of ideas) expect(idea).toMatch(/^[a-z_]+$/);
  expect(ideasOf('subventions')).toEqual([...new Set(ideasOf('subventions'))]);
});
