import { expect, test } from 'vitest';
import type { RejectionCase } from './case.ts';
import { causes } from './cause.ts';
import { drawnShares } from './drawn-shares.ts';
import { explain } from './explain.ts';
import { seededRandom } from './seeded-random.ts';

const rejection: RejectionCase = {
  id: 'one',
  stage: 'applied',
  ending: 'rejected',
  channel: 'board',
  appliedAt: '2026-03-01',
  endedAt: '2026-03-06',
  posting: { applicants: 240, postedAt: '2026-02-20' },
};
const seeds = Array.from({ length: 20 }, (_, at) => `seed ${at}`);

test('the shares are those of the explanation', () => {
  const { told, tooEarly } = drawnShares(rejection, seeds);
  const explained = explain(rejection, { random: seededRandom('one') });
  for (const { id, probability } of explained.causes) expect(told.causes[id]).toBe(probability);
  expect([told.unknown, tooEarly]).toEqual([explained.unknown, explained.tooEarly]);
});

test('each draw is a whole, differs from the others, and is the same for the same seed', () => {
  const { draws } = drawnShares(rejection, seeds);
  for (const { causes: shares, unknown } of draws) {
    expect(causes.reduce((sum, cause) => sum + shares[cause], unknown)).toBeCloseTo(1, 9);
  }
  expect(new Set(draws.map(({ causes: shares }) => shares.unread)).size).toBe(seeds.length);
  expect(drawnShares({ ...rejection, id: 'two' }, seeds).draws).toEqual(draws);
});
