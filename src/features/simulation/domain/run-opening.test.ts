import { expect, test } from 'vitest';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { marketOf } from './market.ts';
import { openingOf } from './opening.ts';
import { runOpening } from './run-opening.ts';

const runs = Array.from({ length: 120 }, (_, seed) => {
  const random = seededRandom(`run ${seed}`);
  const market = marketOf(seed);
  const setting = { opening: openingOf(market, random), market, random };
  return { opening: setting.opening, outcome: runOpening(setting) };
});

test('everybody who applied is turned down once, but for one who is hired', () => {
  for (const { opening, outcome } of runs) {
    const hired = outcome.hiredOn === undefined ? 0 : 1;
    expect(outcome.ends.length).toBe(opening.pile - hired);
    expect(new Set(outcome.ends.map(({ applicant }) => applicant)).size).toBe(outcome.ends.length);
  }
});

test('where the seat was never free, that is the cause for everybody and nobody is hired', () => {
  const shows = runs.filter(({ opening }) => opening.neverFree);
  expect(shows.length).toBeGreaterThan(10);
  for (const { opening, outcome } of shows) {
    expect(outcome.ends.every(({ cause }) => cause === opening.neverFree)).toBe(true);
    expect(outcome.hiredOn).toBeUndefined();
  }
});

test('after a seat is lost nobody fails for another reason, and no talk is held', () => {
  const lost = runs.filter(({ opening }) => opening.loss);
  expect(lost.length).toBeGreaterThan(10);
  for (const { opening, outcome } of lost) {
    const after = outcome.ends.filter(({ day }) => opening.loss && day > opening.loss.day);
    expect(after.every(({ cause }) => cause === opening.loss?.to)).toBe(true);
    expect(
      after.flatMap(({ talks }) => talks).every(({ day }) => opening.loss && day <= opening.loss.day),
    ).toBe(true);
  }
});

test('nothing is decided before the application came', () => {
  const ends = runs.flatMap(({ outcome }) => outcome.ends);
  expect(ends.every(({ day, applicant }) => day >= applicant.arrived)).toBe(true);
});

test('who was not read had no talk, and who was weak in a talk had one', () => {
  const ends = runs.flatMap(({ outcome }) => outcome.ends);
  expect(ends.filter(({ cause }) => cause === 'unread').every(({ talks }) => talks.length === 0)).toBe(true);
  expect(ends.filter(({ cause }) => cause === 'performance').every(({ talks }) => talks.length > 0)).toBe(
    true,
  );
});
