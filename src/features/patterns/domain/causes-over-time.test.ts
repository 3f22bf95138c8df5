import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnShares } from '#features/reasons/domain/drawn-shares.ts';
import { simulate } from '#features/simulation/domain/simulate.ts';
import { addedUp, type CauseSums, causeSumsOf, seeds } from './cause-sums.ts';
import { type CausesOverTime, causesOverTime } from './causes-over-time.ts';
import { causesOf, type Divided, divided } from './divided.ts';

const explained = [...simulate(4, 40)].map((each) => drawnShares(each, seeds.slice(0, 16)));
const days = fc.constantFrom('2025-12-30', '2026-01-02', '2026-02-11', '2026-04-01', undefined);
const ended = fc.array(fc.record({ at: fc.nat(39), day: days }), { maxLength: 60 });

const sumsOf = (made: readonly { at: number; day: string | undefined }[]): CauseSums[] =>
  made.flatMap(({ at, day }) => {
    const shares = explained[at];
    return shares ? [causeSumsOf(day, shares)] : [];
  });
const shareIn = ({ all }: CausesOverTime, what: Divided) =>
  all.told.find((told) => told.what === what)?.share ?? 0;

test('nothing is told of fewer than ten, and how many more it takes is said', () => {
  const all = sumsOf(Array.from({ length: 9 }, (_, at) => ({ at, day: '2026-01-02' })));
  expect(causesOverTime(all, 'quarter').all).toMatchObject({ applications: 9, told: [], more: 1 });
  expect(causesOverTime([...all, ...all], 'quarter').all.told).toHaveLength(divided.length);
});

test('times are cut as asked, the earlier first, and what has no day is in none', () => {
  const made = [...Array(12).fill('2026-04-01'), ...Array(11).fill('2025-12-30'), undefined];
  const sums = sumsOf(made.map((day, at) => ({ at, day })));
  const { times, withoutDay, all } = causesOverTime(sums, 'quarter');
  expect(times.map(({ key, applications }) => [key, applications])).toEqual([
    ['2025-Q4', 11],
    ['2026-Q2', 12],
  ]);
  expect([withoutDay, all.applications]).toEqual([1, 24]);
  expect(causesOverTime(sums, 'month').times.map(({ key }) => key)).toEqual(['2025-12', '2026-04']);
});

test('the four parts are a whole, each part is the sum of its causes, and each range holds its share', () => {
  fc.assert(
    fc.property(ended, (made) => {
      const found = causesOverTime(addedUp(sumsOf(made)), 'quarter');
      for (const { told } of [found.all, ...found.times]) {
        for (const { share, low, high } of told) {
          expect(0 <= low && low <= share + 1e-9 && share <= high + 1e-9 && high <= 1).toBe(true);
        }
      }
      if (found.all.told.length === 0) return;
      expect(found.all.told.slice(0, 4).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
      const beneath = causesOf('yours-to-change').reduce((sum, cause) => sum + shareIn(found, cause), 0);
      expect(beneath).toBeCloseTo(shareIn(found, 'yours-to-change'), 9);
    }),
    { numRuns: 30 },
  );
});

test('neither the order of applications nor where they were parted changes the sums', () => {
  fc.assert(
    fc.property(ended, fc.nat(60), (made, cut) => {
      const sums = sumsOf(made);
      const parted = addedUp([...addedUp(sums.slice(cut)), ...addedUp(sums.slice(0, cut))]);
      const [one, other] = [causesOverTime(sums, 'month'), causesOverTime(parted, 'month')];
      expect(other.times.map(({ key, applications }) => [key, applications])).toEqual(
        one.times.map(({ key, applications }) => [key, applications]),
      );
      for (const [at, { high }] of one.all.told.entries())
        expect(other.all.told[at]?.high).toBeCloseTo(high, 9);
    }),
    { numRuns: 30 },
  );
});

test('more applications make the range of chance narrower, never that of the model', () => {
  const one = sumsOf(Array.from({ length: 40 }, (_, at) => ({ at, day: '2026-01-02' })));
  const widthOf = (times: number) => {
    const [told] = causesOverTime(Array.from({ length: times }, () => one).flat(), 'month').all.told;
    return (told?.high ?? 0) - (told?.low ?? 0);
  };
  expect(widthOf(5)).toBeLessThan(widthOf(1));
  expect(widthOf(50)).toBeGreaterThan(0.1);
});
