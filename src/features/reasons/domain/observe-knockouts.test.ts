import { expect, test } from 'vitest';
import { observeKnockouts } from './observe-knockouts.ts';

const seen = (...knockouts: { question: string; answer: string | boolean }[]) =>
  observeKnockouts({ id: 'a', stage: 'applied', knockouts }).map(({ evidenceId }) => evidenceId);

test.each(['No', 'nein, leider', 'Nee.', 'não', 'non'])('"%s" is a no', (answer) => {
  expect(seen({ question: 'Do you hold a forklift certificate?', answer })).toEqual(['form-answer-no']);
});

test('a word that only begins like a no is none', () => {
  expect(seen({ question: 'Where do you live?', answer: 'Nottingham' })).toEqual([]);
});

test('what is under way is neither a yes nor a no', () => {
  expect(seen({ question: 'Are you registered?', answer: 'Not yet, exam on 4 May' })).toEqual([
    'condition-pending',
  ]);
});

test('a no to "do you need sponsorship" is no obstacle, a yes is', () => {
  const question = 'Will you now or in the future require visa sponsorship?';
  expect(seen({ question, answer: 'No' })).toEqual(['form-answers-yes']);
  expect(seen({ question, answer: 'Yes' })).toEqual(['form-answer-no']);
});

test('only when every answer fits is the form no obstacle', () => {
  const fits = { question: 'Can you work weekends?', answer: true };
  expect(seen(fits)).toEqual(['form-answers-yes']);
  expect(seen(fits, { question: 'Years of experience?', answer: '3' })).toEqual([]);
});
