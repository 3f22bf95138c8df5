import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { tellingRoots } from './phrase-tree.ts';
import { askedEntries, shownEntries } from './shown-by.ts';

/** How strongly a résumé’s words show what is asked. */
function shows(asked: string, shown: string): number {
  const roots = (text: string) => tellingRoots(documentWords(text).words);
  const entries = shownEntries(roots(shown));
  return Math.max(0, ...askedEntries(roots(asked)).map(({ entry }) => entries.get(entry) ?? 0));
}

test.each([
  ['retail', 'Cashier at a supermarket'],
  ['a record of publication', 'Four papers, two as first author'],
  ['JavaScript framework', 'Built pages in Vue'],
])('“%s” is shown by “%s”', (asked, shown) => {
  expect(shows(asked, shown)).toBe(2);
});

test('a neighbour shows it in part', () => {
  expect(shows('Jenkins or other continuous integration', 'Wrote build scripts')).toBe(1);
});

test('what has nothing to do with it shows nothing', () => {
  expect(shows('retail', 'Tuned database indexes')).toBe(0);
});

test('of two things asked in the same words only the longer counts', () => {
  const asked = askedEntries(tellingRoots(documentWords('test automation').words));
  expect(asked.length).toBeGreaterThan(0);
  for (const { from, to } of asked) expect(to - from).toBe(2);
});
