import { expect, test } from 'vitest';
import { type EvidenceId, evidence, evidenceOf } from './evidence.ts';
import { madeExplanation } from './explanation.testing.ts';
import type { Explanation } from './explanation.ts';
import { headlineOf } from './headline.ts';
import { saidTexts } from './said-texts.ts';

const explanation = (given: Partial<Explanation>): Explanation =>
  madeExplanation({ notAboutYou: 0.3, partly: 0.3, ...given });

test.each([
  [{ notAboutYou: 0.6, partly: 0.15, yours: 0.1 }, { kind: 'mostly-not-you' }],
  [{ notAboutYou: 0.5, partly: 0.2, yours: 0.15 }, { kind: 'half-not-you' }],
  [
    { notAboutYou: 0.4, partly: 0.25, yours: 0.2 },
    { kind: 'largest', part: 'never-about-you' },
  ],
  [
    { notAboutYou: 0.2, partly: 0.45, yours: 0.2 },
    { kind: 'largest', part: 'partly' },
  ],
  [
    { notAboutYou: 0.1, partly: 0.15, yours: 0.6 },
    { kind: 'largest', part: 'yours-to-change' },
  ],
] as const)('the largest part of %o gives the sentence', (shares, headline) => {
  expect(headlineOf(explanation(shares))).toEqual(headline);
});

test('between equal parts, what was never about the person is named', () => {
  expect(headlineOf(explanation({ notAboutYou: 0.3, partly: 0.3, yours: 0.25 }))).toEqual({
    kind: 'largest',
    part: 'never-about-you',
  });
});

test('too little known is said before any part is named', () => {
  expect(headlineOf(explanation({ tooEarly: true, notAboutYou: 0.7 }))).toEqual({ kind: 'too-early' });
});

test('words that name the likeliest cause are said first', () => {
  const saying = { evidenceId: 'says-closed', what: 'They say it was stopped.', strength: 0.6 } as const;
  const cause = { id: 'void', probability: 0.8, low: 0.7, high: 0.9, for: [saying], against: [] } as const;
  expect(headlineOf(explanation({ causes: [{ ...cause, for: [saying], against: [] }] }))).toEqual({
    kind: 'said',
    reason: 'says-closed',
  });
});

test('every kind of words that name the reason has its sentence', () => {
  const ids = Object.keys(evidence) as EvidenceId[];
  expect(ids.filter((id) => evidenceOf(id).explicit).sort()).toEqual(Object.keys(saidTexts).sort());
});
