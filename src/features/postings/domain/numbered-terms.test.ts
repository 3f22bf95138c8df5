import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceStarts } from '#lib/sequence/sentence-starts.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { importanceTerms, takeImportanceTerms } from './importance-terms.ts';
import {
  germanPosting,
  listPosting,
  oneLinePosting,
  prosePosting,
  specificationPosting,
} from './made-postings.testing.ts';
import { NumberedTerms } from './numbered-terms.ts';
import { kindTerms, takeKindTerms } from './requirement-terms.ts';
import { sectionsOf } from './sections.ts';
import { termKinds } from './term-taker.ts';
import { TermsByWord } from './word-terms.ts';

/** A passage of a posting, and which of the terms there are were learned. */
const passages = fc
  .record({
    text: fc.constantFrom(listPosting, prosePosting, specificationPosting, germanPosting, oneLinePosting),
    from: fc.nat(200),
    length: fc.integer({ min: 1, max: 6 }),
    learned: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ text, from: wanted, length, learned }) => {
    const document = documentWords(text);
    const from = wanted % document.words.length;
    const to = Math.min(document.words.length, from + length);
    const section = sectionsOf(document)[document.lines[from] ?? 0];
    return { document, span: { from, to }, section, sentences: sentenceStarts(document), learned };
  });

/** Some of the terms with numbers: every so many of them was learned. */
const numbersOf = (terms: readonly string[], every: number): Map<string, number> =>
  new Map([...new Set(terms)].filter((_, at) => at % every === 0).map((term, at) => [term, at]));

test('as numbers a passage shows the terms that it shows as text, in the same order', () => {
  fc.assert(
    fc.property(passages, ({ document, span, section, sentences, learned }) => {
      const kind = kindTerms(document, span, section);
      const importance = importanceTerms(document, sentences, span, section);
      const numbers = numbersOf([...kind, ...importance], learned);
      const known = (terms: readonly string[]) => terms.flatMap((term) => numbers.get(term) ?? []);
      const taken = new NumberedTerms(numbers, new TermsByWord(numbers), document);
      takeKindTerms(taken, document, span, section);
      expect(taken.gathered()).toEqual(known(kind));
      takeImportanceTerms(taken, document, sentences, span, section);
      expect(taken.gathered()).toEqual(known(importance));
      expect(taken.gathered()).toEqual([]);
    }),
  );
});

test('a term that reads as one of two kinds is both', () => {
  const document = documentWords('first class post');
  const numbers = new Map([['first class post', 3]]);
  const taken = new NumberedTerms(numbers, new TermsByWord(numbers), document);
  taken.pair(termKinds.first, 1, 2);
  taken.term('first class post');
  expect(taken.gathered()).toEqual([3, 3]);
});
