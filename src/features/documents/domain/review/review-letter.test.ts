import { expect, test } from 'vitest';
import { reading } from '#features/postings/domain/reading.testing.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { reviewLetter } from './review-letter.ts';
import { madeReading, madeRequirement, today } from './testing.ts';

const letter = (text: string) => ({ text, document: documentWords(text), language: 'en', today });
const posting = reading({
  title: 'Veterinary nurse',
  company: 'Harbour Vets',
  requirements: [madeRequirement('RVN registration'), madeRequirement('experience with dental procedures')],
});
const ids = (text: string, resume?: string) =>
  reviewLetter({
    ...letter(text),
    posting,
    ...(resume ? { resume: { text: resume, reading: madeReading() } } : {}),
  }).map(({ id, quote }) => `${id} ${quote}`.trim());

test('a letter with no word of the employer or the posting could go to anyone', () => {
  expect(ids('Dear all, I write to you about the job and look forward to your answer.')).toContain(
    'generic-letter',
  );
});

test('a letter that names them is theirs', () => {
  expect(ids('I would like to nurse at Harbour Vets.')).not.toContain('generic-letter');
});

test('a must-have that neither letter nor résumé speaks of is quoted from the posting', () => {
  expect(ids('At Harbour Vets I would bring dental procedures.')).toEqual([
    'requirement-not-addressed RVN registration',
  ]);
});

test('what the résumé says need not be said again', () => {
  expect(ids('At Harbour Vets I would bring dental procedures.', 'RVN registration 2019')).toEqual([]);
});

test('another employer’s name in it is pointed out first', () => {
  const text = 'I would love to join Lark Animal Clinic, with my RVN registration and dental procedures.';
  expect(reviewLetter({ ...letter(text), posting, applyingTo: 'Harbour Vets' })[0]?.id).toBe('wrong-company');
});
