import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { germanPosting, listPosting } from './made-postings.testing.ts';
import { responsibilitiesIn } from './responsibilities.ts';
import { sectionsOf } from './sections.ts';

function duties(text: string): string[] {
  const document = documentWords(text);
  const found = responsibilitiesIn(document, sectionsOf(document));
  for (const { text: words, span } of found) expect(text.slice(...span)).toBe(words);
  return found.map(({ text: words }) => words);
}

test('the items under a heading of duties are what is to be done', () => {
  expect(duties(listPosting)).toEqual([
    'Run the monthly payroll for 120 people',
    'Answer questions about payslips',
    'Keep the records tidy and safe',
  ]);
  expect(duties(germanPosting)).toEqual(['Du versorgst unsere Bewohner', 'Wundversorgung und Dokumentation']);
});

test('a sentence says so wherever it stands', () => {
  expect(duties('We are a bakery.\nYou will bake bread for the whole town.\nWrite to us.')).toEqual([
    'You will bake bread for the whole town.',
  ]);
});

test('what is asked for or offered is no duty', () => {
  expect(duties('Requirements\n- Three years in a bakery\nWe offer\n- Warm bread every day')).toEqual([]);
});
