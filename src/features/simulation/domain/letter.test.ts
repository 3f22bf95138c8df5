import { expect, test } from 'vitest';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { applicantOf } from './applicant.ts';
import { letterFor } from './letter.ts';
import { namedReasons } from './letter-sentences.ts';
import { marketOf } from './market.ts';
import { openingOf } from './opening.ts';

function letters(cause: 'terms' | 'void', honesty: number, byForm = false): string[] {
  const random = seededRandom('letters');
  const market = { ...marketOf(1), reasons: 1, honesty };
  const opening = openingOf(market, random);
  const end = { applicant: applicantOf(opening, market, random), talks: [], cause, day: 3, byForm };
  return Array.from({ length: 200 }, () => letterFor(end, { opening, market, random }));
}

const naming = (written: readonly string[], reasons: readonly string[]) =>
  written.filter((letter) => reasons.some((reason) => letter.includes(reason))).length;

test('an honest employer that names reasons names the true one', () => {
  expect(naming(letters('terms', 1), namedReasons.terms)).toBe(200);
});

test('a dishonest one names an easier one', () => {
  expect(naming(letters('terms', 0), namedReasons.terms)).toBe(0);
  expect(naming(letters('terms', 0), Object.values(namedReasons).flat())).toBeGreaterThan(100);
});

test('a form names no reason', () => {
  expect(naming(letters('void', 1, true), Object.values(namedReasons).flat())).toBe(0);
});
