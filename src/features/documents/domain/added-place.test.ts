import { expect, test } from 'vitest';
import { addedPlace } from './added-place.ts';
import { noCorrections } from './corrections.ts';
import { resumeOfJson } from './json/resume-of-json.ts';

const given = {
  basics: { name: 'Ola', summary: 'A baker who likes calm kitchens' },
  work: [{ name: 'Brood', position: 'Baker', startDate: '2014-06', endDate: '2018-09' }],
};
const resume = resumeOfJson(JSON.stringify(given), '2026-04-15');
if (!resume) throw new Error('no résumé');
const text = `${resume.text}\nHelper at the Baker Street market, Ghent`;
const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
  page: 1,
  start: index,
  end: index + line.length,
}));
const document = { text, lines, reading: resume.reading, corrections: noCorrections };
const wordsAt = (names: (string | null)[]) => text.slice(...addedPlace(document, names));

test('an entry stands in the line that names most of it', () => {
  expect(wordsAt(['Helper', 'market'])).toBe('Helper at the Baker Street market, Ghent');
  expect(wordsAt([null, 'calm kitchens'])).toBe('A baker who likes calm kitchens');
});

test('a line in which something was read belongs to that', () => {
  expect(wordsAt(['Baker', 'Brood'])).not.toContain('Brood');
});

test('half a word is no name', () => {
  expect(wordsAt(['Help', 'mark'])).toBe('');
});

test('what stands nowhere gets a place of its own behind the text', () => {
  const first = addedPlace(document, ['Sailor', null]);
  const corrections = { ...noCorrections, jobs: [{ span: first, title: 'Sailor', isAdded: true }] };
  const second = addedPlace({ ...document, corrections }, ['Sailor', null]);
  expect(first[0]).toBeGreaterThan(text.length);
  expect(second[0]).toBeGreaterThan(first[0]);
});
