import { expect, test } from 'vitest';
import { makeFindings } from '../../../../tests/threading/make-findings.ts';
import { scorePairs } from '../../../../tests/threading/pairs.ts';
import { assignFindings } from './assign-findings.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const mails = seeds.flatMap(grouped);
const sure = mails.filter(({ uncertain }) => !uncertain);

/** Every finding of the fixture with the application it was put into. */
function grouped(seed: number) {
  const made = makeFindings(seed);
  return ['ada', 'ben'].flatMap((person) => {
    const own = made.filter((one) => one.person === person);
    let last = 0;
    const newId = () => `${seed} ${person} ${++last}`;
    const assigned = assignFindings(
      own.map(({ finding }) => finding),
      [],
      newId,
    );
    return own.map(({ application }, at) => ({
      truth: `${seed} ${application}`,
      found: assigned[at]?.applicationId,
      uncertain: assigned[at]?.uncertain ?? false,
    }));
  });
}

test('each fixture holds more than two hundred applications', () => {
  for (const seed of seeds) {
    const applications = new Set(makeFindings(seed).map(({ application }) => application));
    expect(applications.size).toBeGreaterThan(200);
  }
});

test('mails of one application come together and other openings stay apart', () => {
  const score = scorePairs(mails);
  expect(score.f1).toBeGreaterThanOrEqual(0.97);
});

test('what is saved without asking hardly ever mixes two applications', () => {
  expect(scorePairs(sure).falseMerges).toBeLessThanOrEqual(0.005);
  expect(sure.length / mails.length).toBeGreaterThanOrEqual(0.97);
});
