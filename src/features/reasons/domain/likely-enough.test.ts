import { expect, test } from 'vitest';
import { madeExplanation } from './explanation.testing.ts';
import { likelyEnough } from './likely-enough.ts';

const share = { low: 0, high: 1, for: [], against: [] };
const told = {
  causes: [
    { id: 'unread' as const, probability: 0.4, ...share },
    { id: 'gap' as const, probability: 0.2, ...share },
    { id: 'terms' as const, probability: 0.1, ...share },
  ],
};

test('only causes of the part that are likely enough are named', () => {
  const explanation = madeExplanation(told);
  expect(likelyEnough(explanation, 'yours-to-change').map(({ id }) => id)).toEqual(['gap']);
  expect(likelyEnough(explanation, 'never-about-you').map(({ id }) => id)).toEqual(['unread']);
  expect(likelyEnough(explanation, 'partly')).toEqual([]);
});

test('nothing is named while it is too early to tell', () => {
  expect(likelyEnough(madeExplanation({ ...told, tooEarly: true }), 'never-about-you')).toEqual([]);
});
