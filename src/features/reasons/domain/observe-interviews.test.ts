import { expect, test } from 'vitest';
import { observeInterviews } from './observe-interviews.ts';

const seen = (...ratings: Record<string, number>[]) =>
  observeInterviews({
    id: 'a',
    stage: 'interview',
    interviews: ratings.map((rating) => ({ ratings: rating })),
  });

test('low and good ratings speak, with their mean over all conversations', () => {
  expect(seen({ answered: 2, evidence: 1 })).toEqual([
    { evidenceId: 'low-ratings', values: { mean: '1.5' } },
  ]);
  expect(seen({ answered: 5 }, { answered: 4 })).toEqual([
    { evidenceId: 'good-ratings', values: { mean: '4.5' } },
  ]);
});

test('ratings in the middle, or none, say nothing', () => {
  expect(seen({ answered: 3 })).toEqual([]);
  expect(seen({})).toEqual([]);
});
