import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { germanPosting, listPosting, specificationPosting } from './made-postings.testing.ts';
import type { SectionKind } from './section.ts';
import { sectionsOf } from './sections.ts';

const lineWith = (text: string, words: string) => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return sectionsOf(documentWords(text))[lines.findIndex((line) => line.includes(words))];
};

test.each([
  ['repairs boats', 'employer', listPosting],
  ['monthly payroll', 'duties', listPosting],
  ['At least 3 years', 'must', listPosting],
  ['French', 'nice', listPosting],
  ['£28,000', 'offer', listPosting],
  ['NMC PIN', 'must', specificationPosting],
  ['versorgst', 'duties', germanPosting],
  ['Ausbildung als', 'profile', germanPosting],
  ['brutto', 'offer', germanPosting],
] as const)('the line with “%s” belongs to “%s”', (words, kind, text) => {
  expect(lineWith(text, words)).toMatchObject({ kind, isHeading: false });
});

test.each<[string, SectionKind]>([
  ['Requirements:', 'must'],
  ['## Nice to have', 'nice'],
  ['**What you bring**', 'profile'],
  ['HOW TO APPLY', 'applying'],
  ['Votre profil', 'profile'],
  ['Functie-eisen', 'must'],
  ['Se valora:', 'nice'],
  ['Deine Aufgaben', 'duties'],
])('“%s” is a heading', (heading, kind) => {
  expect(sectionsOf(documentWords(`${heading}\n- Something to know\n- More`))).toMatchObject([
    { kind, isHeading: true },
    { kind, isHeading: false },
    { kind, isHeading: false },
  ]);
});

test('a line may begin with its own heading', () => {
  const [, line, next] = sectionsOf(
    documentWords('Office clerk\nRequirements: Matric; three years in an office.\nCall us'),
  );
  expect(line).toMatchObject({
    kind: 'must',
    hasOwnHeading: true,
    isHeading: false,
    heading: 'requirements',
  });
  expect(next).toMatchObject({ hasOwnHeading: false });
});

test('a paragraph behind an empty line is no longer the list above it', () => {
  const text =
    'Requirements\n- Excel\n- French\n\nWe are glad to hear from everybody who would like to work with us in our shop.';
  expect(sectionsOf(documentWords(text)).at(-1)).toMatchObject({ kind: 'unknown', before: 'must' });
});

test('a sentence that ends in a full stop is no heading, nor is a last line', () => {
  const sections = sectionsOf(documentWords('We list the requirements here.\n- Excel\nRequirements'));
  expect(sections.map(({ isHeading }) => isHeading)).toEqual([false, false, false]);
});

test('every line has a section', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const document = documentWords(text);
      expect(sectionsOf(document)).toHaveLength(document.afterGap.length);
    }),
  );
});
