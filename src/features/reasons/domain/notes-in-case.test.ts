import { expect, test } from 'vitest';
import { askedPayInNote } from './asked-pay-in-note.ts';
import { formAnswersInNote } from './form-answers-in-note.ts';
import { notesInCase } from './notes-in-case.ts';
import { ratingsInNote } from './ratings-in-note.ts';

test.each([
  ['Preparation: 4/5. Rapport 2 of 5', [4, 2]],
  ['Gespräch 3,5 von 5', [3.5]],
  ['My answers ★★★☆☆', [3]],
  ['They call me on 4/5', []],
  ['Round 2 of 5/6', []],
  ['Nice people, four of them', []],
])('in “%s” the ratings are %j', (note, ratings) => {
  expect(ratingsInNote(note).map(({ rating }) => rating)).toEqual(ratings);
});

test.each([
  ['I asked for 55k, they went quiet', 55_000],
  ['Gehaltswunsch: 48.000 €', 48_000],
  ['Expected salary 52,500', 52_500],
  ['I asked for 2 days', undefined],
  ['They pay 40k', undefined],
])('in “%s” the pay asked is %j', (note, pay) => {
  expect(askedPayInNote(note)?.pay).toBe(pay);
});

test('questions of a form are read with their answers', () => {
  expect(formAnswersInNote('The form: Do you have a driving licence? No. Are you over 18? Yes')).toEqual([
    { question: 'The form: Do you have a driving licence?', answer: 'No' },
    { question: 'Are you over 18?', answer: 'Yes' },
  ]);
  expect(formAnswersInNote('Will they answer? Nobody knows.')).toEqual([]);
});

test('a rating belongs to its conversation, and an answer on a form to none', () => {
  const source = { kind: 'hand' as const, key: '' };
  const at = { id: '00000000-0000-4000-8000-000000000001', on: '2026-02-01', source };
  const read = notesInCase([
    { ...at, kind: 'applied', note: 'Do you need a visa to work here? No' },
    { ...at, kind: 'interview', note: 'Overall: 2/5. Did they ask about gaps? Yes' },
  ]);
  expect(read.interviews?.[0]?.ratings).toEqual({ Overall: 2 });
  expect(read.knockouts).toHaveLength(1);
});
