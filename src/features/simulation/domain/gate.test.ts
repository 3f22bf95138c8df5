import { expect, test } from 'vitest';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { applicantOf } from './applicant.ts';
import { bestOnly, firstFailed, throughGates } from './gate.ts';
import { marketOf } from './market.ts';
import { openingOf } from './opening.ts';

const random = seededRandom('gates');
const market = marketOf(1);
const opening = openingOf(market, random);
const candidates = Array.from({ length: 6 }, () => ({
  applicant: applicantOf(opening, market, random),
  talks: [],
}));
const [one] = candidates;

test('the first gate that fails is the cause, and those behind it are not tried', () => {
  const gates = [
    { cause: 'terms' as const, fails: () => false },
    { cause: 'gap' as const, fails: () => true },
    {
      cause: 'risk' as const,
      fails: () => {
        throw new Error('was tried');
      },
    },
  ];
  expect(one && firstFailed(gates, one)).toBe('gap');
});

test('everybody either goes on or ends', () => {
  const coin = seededRandom('coin');
  const { passed, ended } = throughGates(
    candidates,
    [{ cause: 'judgement', fails: () => coin() < 0.5 }],
    () => 3,
  );
  expect(passed.length + ended.length).toBe(candidates.length);
  expect(ended.every(({ cause, day }) => cause === 'judgement' && day === 3)).toBe(true);
});

test('the best go on and somebody was preferred to the others', () => {
  const { passed, ended } = bestOnly(
    { passed: candidates, ended: [] },
    2,
    ({ applicant }) => applicant.ability,
    9,
  );
  expect(passed).toHaveLength(2);
  const worstOfThem = Math.min(...passed.map(({ applicant }) => applicant.ability));
  expect(
    ended.every(({ cause, applicant }) => cause === 'outcompeted' && applicant.ability <= worstOfThem),
  ).toBe(true);
});
