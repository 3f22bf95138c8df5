import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { findSkills } from './find-skills.ts';
import { ownEntries, ownVocabulary } from './known-skills.ts';
import { skillEntrySchema } from './skill-entry.ts';

const names = ownEntries.map(({ name }) => name.toLowerCase());
const known = new Set(names);

test('there are many entries, each of the right form and none twice', () => {
  expect(ownEntries.length).toBeGreaterThanOrEqual(1_500);
  expect(ownEntries.filter((entry) => !skillEntrySchema.safeParse(entry).success)).toEqual([]);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test('what is broader or follows is an entry itself, and another one', () => {
  const wrong = ownEntries.flatMap(({ name, broader = [], implies = [] }) =>
    [...broader, ...implies]
      .filter((other) => !known.has(other.toLowerCase()) || other.toLowerCase() === name.toLowerCase())
      .map((other) => `${name}: ${other}`),
  );
  expect(wrong).toEqual([]);
});

test('nothing is broader than itself, however many steps up', () => {
  const { entries } = ownVocabulary();
  const above = (name: string) => (entries.get(name)?.broader ?? []).map((each) => each.toLowerCase());
  const circles = names.filter((name) => {
    const seen = new Set<string>();
    for (
      let edge = above(name);
      edge.length > 0;
      edge = edge.flatMap(above).filter((each) => !seen.has(each))
    ) {
      for (const each of edge) seen.add(each);
    }
    return seen.has(name);
  });
  expect(circles).toEqual([]);
});

test('a name of one entry is not another name of a second one', () => {
  const shared = ownEntries.flatMap(({ name, also = [] }) =>
    also.filter((other) => known.has(other.toLowerCase()) && other.toLowerCase() !== name.toLowerCase()),
  );
  // The earlier entry keeps the name; a few slips are harmless.
  expect(shared.length).toBeLessThan(5);
});

test('every entry that needs no context is found by its own name', () => {
  const missed = ownEntries.filter(
    (entry) =>
      entry.context === undefined &&
      !findSkills(ownVocabulary(), documentWords(entry.name)).some((found) => found.entry === entry),
  );
  expect(missed.map(({ name }) => name)).toEqual([]);
});

test('every entry that needs one is found by its own name beside a word of it', () => {
  const missed = ownEntries.filter((entry) => {
    const text = `${entry.context?.[0] ?? ''}\n${entry.name}`;
    return !findSkills(ownVocabulary(), documentWords(text)).some((found) => found.entry === entry);
  });
  expect(missed.map(({ name }) => name)).toEqual([]);
});
