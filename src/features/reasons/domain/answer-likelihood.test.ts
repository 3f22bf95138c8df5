import { expect, test } from 'vitest';
import { answerLikelihood } from './answer-likelihood.ts';
import { tabled } from './parameters.ts';
import { nothingKnown } from './situation.ts';

const likelihood = (known: object) =>
  answerLikelihood({ ...nothingKnown('applied'), ...known }, tabled('applied'));

test('without any word of an answer nothing follows', () => {
  expect(new Set(Object.values(likelihood({})))).toEqual(new Set([1]));
});

test('silence is likelier where nobody is there to write, an answer where somebody read', () => {
  const silent = likelihood({ seen: ['no-answer'] });
  const answered = likelihood({ answered: true });
  expect(silent.void).toBeGreaterThan(silent.gap);
  expect(answered.void).toBeLessThan(answered.gap);
  expect(silent.void + answered.void).toBeCloseTo(1, 12);
});

test('minutes speak for a form, days for a reader, weeks for a pile', () => {
  const after = (waited: number) => likelihood({ answered: true, figures: { waited } });
  expect(after(0.05).gate).toBeGreaterThan(3 * after(0.05).gap);
  expect(after(6).gap).toBeGreaterThan(after(6).unread);
  expect(after(60).unread).toBeGreaterThan(after(60).gate);
});
