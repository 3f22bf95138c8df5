import { expect, test } from 'vitest';
import type { AskedThing } from '#features/matching/domain/asked-thing.ts';
import { gapCosts } from './gap-costs.ts';

const asked = (status: AskedThing['status'], subject = 'german'): AskedThing => ({
  subject,
  claim: subject,
  name: subject,
  importance: 'must',
  status,
});

const so = (count: number, wentOn: boolean, ...things: AskedThing[]) =>
  Array.from({ length: count }, () => ({ asked: things, wentOn }));

const noClaims = new Map();

test('a gap that stood far more often where it ended early is told', () => {
  const [german] = gapCosts(
    [
      ...so(24, false, asked('missing')),
      ...so(4, false, asked('met')),
      ...so(2, true, asked('missing')),
      ...so(18, true, asked('met')),
    ],
    noClaims,
  );
  expect(german).toMatchObject({
    key: 'german',
    comparison: {
      verdict: 'differ',
      first: { key: 'early', reached: 24, of: 28 },
      second: { reached: 2, of: 20 },
    },
  });
});

test('with four applications nothing is claimed', () => {
  const costs = gapCosts([...so(3, false, asked('missing')), ...so(1, true, asked('met'))], noClaims);
  expect(costs.map(({ comparison }) => comparison?.verdict)).toEqual([undefined]);
  expect(costs[0]?.groups.every(({ own }) => own.told === undefined)).toBe(true);
});

test('what two postings ask, what was never missing and what cannot be told say nothing', () => {
  expect(gapCosts(so(2, false, asked('missing')), noClaims)).toEqual([]);
  expect(gapCosts(so(9, false, asked('met')), noClaims)).toEqual([]);
  expect(gapCosts(so(9, false, asked('unclear')), noClaims)).toEqual([]);
});

test('the person’s word counts: what they do not have was missing, what is not really asked is left out', () => {
  const given = so(5, false, asked('met'), asked('missing', 'sql'));
  const claims = new Map([
    ['german', { says: 'have-not' as const }],
    ['sql', { says: 'not-asked' as const }],
  ]);
  expect(gapCosts(given, claims).map(({ key, groups }) => [key, groups[0]?.own.reached])).toEqual([
    ['german', 5],
  ]);
});
