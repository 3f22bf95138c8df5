import { expect, test } from 'vitest';
import { sentenceStarts } from '#lib/sequence/sentence-starts.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { askingTerms } from './asking-terms.ts';
import { importanceTerms } from './importance-terms.ts';
import { oneLinePosting } from './made-postings.testing.ts';
import { kindTerms } from './requirement-terms.ts';

const document = documentWords(oneLinePosting);
const sentences = sentenceStarts(document);
const from = document.words.indexOf('2');
/** “2 years of experience” */
const span = { from, to: from + 4 };

test('the kind is told by the words, by their classes and by what stands around them', () => {
  const terms = kindTerms(document, span);
  expect(terms).toEqual(expect.arrayContaining(['has years', 'has 0', 'has of experience', 'length 4']));
  expect(terms).toEqual(
    expect.arrayContaining(['ends ence', 'begins expe', 'class time', 'last experience']),
  );
  expect(terms).toEqual(expect.arrayContaining(['before ,', 'after ,', 'after , nights']));
});

test('words beyond the line do not stand around', () => {
  const short = documentWords('bread');
  expect(kindTerms(short, { from: 0, to: 1 })).toEqual(
    expect.arrayContaining(['before ', 'before  ', 'after ', 'after  ']),
  );
});

test('the importance is told by the sentence and the line', () => {
  const terms = importanceTerms(document, sentences, span);
  expect(terms).toEqual(
    expect.arrayContaining(['in years', 'after nights', 'just before c', 'just after ,']),
  );
  expect(terms).toEqual(expect.arrayContaining(['line begins driver', 'line begins driver wanted']));
  expect(terms).toEqual(expect.arrayContaining(['nearest before none', 'section unknown own false']));
});

test('whether it is asked at all is told by both, and by how sure the first look was', () => {
  const found = { ...span, part: 'requirement', chance: 0.61 } as const;
  const terms = askingTerms(document, sentences, found, undefined);
  expect(terms).toEqual(expect.arrayContaining(['chance 6', 'chance 6 of 4', 'part 1']));
  expect(terms).toEqual(expect.arrayContaining(kindTerms(document, span)));
  expect(terms).toEqual(expect.arrayContaining(importanceTerms(document, sentences, span)));
});
