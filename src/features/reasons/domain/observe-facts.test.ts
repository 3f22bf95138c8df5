import { expect, test } from 'vitest';
import type { Fact } from './case.ts';
import { observeFacts } from './observe-facts.ts';

const seen = (...facts: Fact[]) =>
  observeFacts({ id: 'a', stage: 'applied', facts }).map(({ evidenceId }) => evidenceId);

test.each<[string, Fact['value'], string[]]>([
  ['colleague-hired-internally', true, []],
  ['insider-hired', true, ['inside-hire']],
  ['friend-of-boss-got-job', true, ['inside-hire']],
  ['nobody-hired', true, ['nobody-hired']],
  ['posted-again', true, ['reposted']],
  ['hiring-freeze', true, ['hiring-freeze']],
  ['has-employment-gap', true, ['unusual-profile']],
  ['gap-months', 14, ['unusual-profile']],
  ['gap-months', 3, []],
  ['tailored', false, ['untailored']],
  ['tailored', 'no', ['untailored']],
  ['holds-diploma', true, ['held']],
  ['all-requirements-met', true, ['all-musts-met']],
  ['has-all-certificates', false, ['missing-must']],
  ['work-permit', false, ['condition-missing']],
  ['portfolio-attached', false, ['proof-not-sent']],
  ['finalists', 3, ['few-finalists']],
  ['finalists', 9, []],
  ['finalists', true, []],
  ['favourite-colour', 'green', []],
])('the fact %s = %s shows %j', (id, value, expected) => {
  expect(seen({ id, value })).toEqual(expected);
});

test('a test result is held against its mark, and says nothing without one', () => {
  const score = { id: 'test-score', value: 62 };
  expect(seen(score, { id: 'pass-mark', value: 70 })).toEqual(['test-below-mark']);
  expect(seen(score, { id: 'pass-mark', value: 60 })).toEqual(['test-above-mark']);
  expect(seen(score)).toEqual([]);
});

test('the reason that a mail reader found is taken over with its quote', () => {
  const facts = [
    { id: 'employer-reason', value: 'salary' },
    { id: 'employer-quote', value: 'The band ends below.' },
  ];
  expect(observeFacts({ id: 'a', stage: 'screen', facts })).toEqual([
    { evidenceId: 'says-terms', quote: 'The band ends below.' },
  ]);
});
