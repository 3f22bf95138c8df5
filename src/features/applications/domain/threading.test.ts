import { describe, expect, test } from 'vitest';
import { familiar, heldOut } from '../../../../tests/threading/cast.ts';
import { scorePairs } from '../../../../tests/threading/pairs.ts';
import { threaded } from '../../../../tests/threading/threaded.ts';

describe.each([
  ['names that were looked at while the rules were made', familiar],
  ['names that were not', heldOut],
])('with %s', (_, cast) => {
  const mails = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => threaded(seed, cast));
  const sure = mails.filter(({ uncertain }) => !uncertain);

  test('each fixture holds more than two hundred applications', () => {
    expect(new Set(threaded(1, cast).map(({ truth }) => truth)).size).toBeGreaterThan(200);
  });

  test('mails of one application come together and other openings stay apart', () => {
    expect(scorePairs(mails).f1).toBeGreaterThanOrEqual(0.97);
  });

  test('what is saved without asking hardly ever mixes two applications', () => {
    expect(scorePairs(sure).falseMerges).toBeLessThanOrEqual(0.015);
    expect(sure.length / mails.length).toBeGreaterThanOrEqual(0.97);
  });
});
