import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { reviewClauses, reviewSentences } from './review-sentences.ts';

const sentences = (text: string) => reviewSentences(documentWords(text)).map((each) => each.text);

test('a line ends a sentence, and so does a full stop before a gap', () => {
  expect(sentences('Cut costs. Trained four.\n• Ran the bar')).toEqual([
    'Cut costs.',
    'Trained four.',
    'Ran the bar',
  ]);
});

test('abbreviations, initials and days end none', () => {
  expect(sentences('Dr. A. Meyer, St. Ansgar, born 3. März 1990')).toHaveLength(1);
});

test('a long line that goes on in small letters is one sentence with the next', () => {
  expect(
    sentences('I kept the books of four shops and made the monthly\nreports for the owners.'),
  ).toHaveLength(1);
});

test('clauses are parted at semicolons', () => {
  expect(
    reviewClauses(documentWords('Relaunched 14 lines; sales took off')).map((each) => each.text),
  ).toEqual(['Relaunched 14 lines', 'sales took off']);
});
