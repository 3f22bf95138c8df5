import { expect, test } from 'vitest';
import type { ChoiceModel } from '#lib/learned/learned-choice.ts';
import { lineChoice } from './line-model.ts';
import { contextOf } from './testing.ts';
import { unmeasuredLines } from './unmeasured-lines.ts';

const said = (text: string, model: ChoiceModel = lineChoice) =>
  unmeasuredLines(model, contextOf(text)).map(({ id, quote }) => [id, quote]);

test('a line that only names a duty is pointed out', () => {
  expect(said('• Responsible for the rota and the stock')).toEqual([
    ['duty-not-result', 'Responsible for the rota and the stock'],
  ]);
  expect(said('– zuständig für die Ablage')).toEqual([['duty-not-result', 'zuständig für die Ablage']]);
});

test('a duty with a size is left alone', () => {
  expect(said('• Responsible for a rota of 24 people, no shift unfilled in 3 years')).toEqual([]);
});

test('a result without a size is pointed out, and one with a size is not', () => {
  expect(said('• Significantly reduced waiting times')[0]?.[0]).toBe('no-numbers');
  expect(said('• Reduced waiting times from 40 to 12 minutes')).toEqual([]);
});

test('a claim in the second half of a line counts although the first half has a number', () => {
  expect(said('• Reports for 38 shops, greatly improving the ordering')).toEqual([
    ['no-numbers', 'greatly improving the ordering'],
  ]);
});

test('a stock phrase is pointed out in both languages, and a plain fact is not', () => {
  expect(said('Hard-working team player with a can-do attitude.')[0]?.[0]).toBe('cliche');
  expect(said('Ich bin teamfähig, belastbar und hochmotiviert.')[0]?.[0]).toBe('cliche');
  expect(said('Eight years on a stroke ward in Leeds.')).toEqual([]);
});

test('the question fits what the line is about', () => {
  const [remark] = unmeasuredLines(lineChoice, contextOf('• Trained many student nurses'));
  expect(remark).toMatchObject({ says: 'number-question', values: { question: 'patients' } });
});
