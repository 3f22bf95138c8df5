import { expect, test } from 'vitest';
import { type ByCause, causes } from './cause.ts';
import type { EvidenceId } from './evidence.ts';
import type { Figures } from './figures.ts';
import { tabled } from './parameters.ts';
import { posterior } from './posterior.ts';
import { nothingKnown } from './situation.ts';

const shares = (
  stage: 'applied' | 'interview',
  seen: readonly EvidenceId[],
  known: { readonly figures?: Figures; readonly answered?: boolean } = {},
): ByCause => posterior({ ...nothingKnown(stage), seen, ...known }, tabled(stage)).causes;

const leading = (of: ByCause) => causes.toSorted((a, b) => of[b] - of[a])[0];

// The worked examples of evidence.md §7.4: the cause that leads there leads here, by a similar share.
test('worked example: a no on the form and an answer at once', () => {
  const of = shares('applied', ['form-answer-no', 'answer-within-a-day'], {
    figures: { waited: 0.1 },
    answered: true,
  });
  expect(leading(of)).toBe('gate');
  expect(of.gate).toBeGreaterThan(0.5);
});

test('worked example: many applicants and a late mail', () => {
  const of = shares('applied', ['many-applicants'], {
    figures: { waited: 60, applicants: 300 },
    answered: true,
  });
  expect(leading(of)).toBe('unread');
});

test('worked example: only boilerplate leaves what is usual', () => {
  expect(shares('applied', ['boilerplate'])).toEqual(shares('applied', []));
  expect(leading(shares('applied', []))).toBe('unread');
});

test('worked example: under half of the requirements, and answered in a week', () => {
  const of = shares('applied', ['missing-must'], { figures: { mustsMet: 0.4, waited: 5 }, answered: true });
  expect(leading(of)).toBe('gap');
  expect(of.gap).toBeGreaterThan(0.35);
});

test('worked example: good ratings and a personal word', () => {
  const of = shares('interview', ['good-ratings', 'keep-in-touch'], { figures: { rating: 4.5 } });
  expect(leading(of)).toBe('outcompeted');
  expect(of.outcompeted).toBeGreaterThan(0.35);
});

test('worked example: low ratings and a short conversation', () => {
  const of = shares('interview', ['low-ratings', 'cut-short'], { figures: { rating: 1.7 } });
  expect(leading(of)).toBe('performance');
  expect(of.performance).toBeGreaterThan(0.45);
});

test('worked example: silence on an old, reposted opening', () => {
  const of = shares('applied', ['no-answer', 'old-posting', 'reposted'], { figures: { postingAge: 70 } });
  expect(leading(of)).toBe('void');
  expect(of.void).toBeGreaterThan(0.4);
});
