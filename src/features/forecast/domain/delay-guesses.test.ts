import { expect, test } from 'vitest';
import { journeyOf } from '#features/patterns/domain/journey.ts';
import { record, today } from '#features/patterns/domain/made-records.testing.ts';
import { delayGuesses } from './delay-guesses.ts';
import { tallyOf } from './step-tally.ts';

const prior = { a: 1.5, b: 38 };
const guessesFor = (records: Parameters<typeof journeyOf>[0][]) =>
  delayGuesses([tallyOf(records.map(journeyOf), 'screen', today)], [prior], 400);
const likeliest = (records: Parameters<typeof journeyOf>[0][]) => {
  const guesses = guessesFor(records);
  const weights = guesses.map(({ upTo }, at) => upTo - (guesses[at - 1]?.upTo ?? 0));
  return guesses[weights.indexOf(Math.max(...weights))]?.median ?? 0;
};
const talksAfter = (days: number) => Array.from({ length: 8 }, () => record(90, [['interview', days]]));

test('without answers of their own the usual median is the likeliest', () => {
  expect(likeliest([])).toBeCloseTo(7, 9);
  expect(guessesFor([]).at(-1)?.upTo).toBeCloseTo(1, 9);
});

test('slow answers make a longer median likely, quick ones a shorter', () => {
  expect(likeliest(talksAfter(25))).toBeGreaterThan(12);
  expect(likeliest(talksAfter(2))).toBeLessThan(4);
});

test('an application that waits a short time counts less against the chance than one that waits long', () => {
  const against = (days: number) => guessesFor([record(days)])[3]?.betas[0]?.b ?? 0;
  expect(against(1) - prior.b).toBeLessThan(0.1);
  expect(against(7) - prior.b).toBeCloseTo(0.53, 1);
  expect(against(120) - prior.b).toBeGreaterThan(0.99);
});
