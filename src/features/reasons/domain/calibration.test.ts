import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stages } from '#features/applications/domain/event.ts';
import { calibrate, calibrationSchema } from './calibration.ts';
import { byCause, type Cause, causes } from './cause.ts';
import { type ComparedReason, type Estimate, knowable, waysToKnow } from './known-reason.ts';
import { priorOf } from './priors.ts';

/** An estimate that gives these shares, and the rest to all others alike. */
function estimate(given: Readonly<Partial<Record<Cause, number>>>): Estimate {
  const rest = 0.85 - Object.values(given).reduce((sum, share) => sum + share, 0);
  const others = causes.length - Object.keys(given).length;
  return {
    stage: 'interview',
    causes: { ...byCause((cause) => given[cause] ?? rest / others) },
    unknown: 0.15,
  };
}

const reason = (cause: (typeof knowable)[number], said: Estimate): ComparedReason => ({
  causes: [cause],
  how: 'feedback',
  estimate: said,
});
const times = (count: number, one: ComparedReason) => Array.from({ length: count }, () => one);

const sure = estimate({ performance: 0.5, outcompeted: 0.2 });

test('with fewer than five it is too early, and it says how many more it takes', () => {
  for (const count of [0, 1, 4]) {
    const told = calibrate(times(count, reason('performance', sure)));
    expect(told).toEqual({ reasons: count, convictions: 0, more: 5 - count, bands: [] });
  }
});

test('it counts how often the reason stood first and among the first three, beside guessing by the stage', () => {
  const known = [
    ...times(3, reason('performance', sure)),
    ...times(2, reason('outcompeted', sure)),
    reason('checks', estimate({ performance: 0.3, outcompeted: 0.2, gap: 0.2 })),
  ];
  const { told, more } = calibrate(known);
  expect(more).toBeUndefined();
  expect(told?.first).toMatchObject({ times: 3, byStage: 3 });
  expect(told?.amongThree).toMatchObject({ times: 5, byStage: 5 });
  const { performance, outcompeted, checks } = priorOf('interview');
  const usual = (0.85 * (3 * performance + 2 * outcompeted + checks)) / 6;
  expect(told?.given.byStage).toBeCloseTo(usual, 9);
  expect(told?.given.share).toBeCloseTo((3 * 0.5 + 2 * 0.2 + 0.15 / 9) / 6, 9);
});

test('of two reasons one that stood first is enough, and their shares are put together', () => {
  const both: ComparedReason = { ...reason('gap', sure), causes: ['gap', 'performance'] };
  const { told } = calibrate(times(5, both));
  expect(told?.first.times).toBe(5);
  expect(told?.given.share).toBeCloseTo(0.5 + 0.15 / 10, 9);
});

test('something else was never first, and was only in what cannot be known', () => {
  const { told } = calibrate(times(5, reason('other', sure)));
  expect([told?.first.times, told?.amongThree.times]).toEqual([0, 0]);
  expect(told?.given).toMatchObject({ share: 0.15, byStage: 0.15 });
});

test('a conviction is counted apart', () => {
  const convinced: ComparedReason = { ...reason('performance', sure), how: 'conviction' };
  expect(calibrate([...times(5, convinced), reason('gap', sure)])).toMatchObject({
    reasons: 1,
    convictions: 5,
    more: 4,
  });
});

test('there is no picture with fewer than ten reasons, nor of one band alone', () => {
  expect(calibrate(times(9, reason('performance', sure))).bands).toEqual([]);
  const even = estimate({});
  expect(calibrate(times(40, reason('performance', even))).bands).toEqual([]);
});

test('the picture tells how often a share said was so', () => {
  const known = [...times(6, reason('performance', sure)), ...times(4, reason('outcompeted', sure))];
  const { bands } = calibrate(known);
  expect(bands.map(({ from, to, said, right }) => [from, to, said, right])).toEqual([
    [0, 0.2, 100, 0],
    [0.2, 0.4, 10, 4],
    [0.4, 0.6, 10, 6],
  ]);
});

const anyEstimate: fc.Arbitrary<Estimate> = fc
  .tuple(fc.constantFrom(...stages), fc.array(fc.nat(1_000), { minLength: 12, maxLength: 12 }))
  .map(([stage, weights]) => {
    const total = weights.reduce((sum, weight) => sum + weight, 1);
    const shares = byCause((cause) => (0.85 * (weights[causes.indexOf(cause)] ?? 0)) / total);
    return {
      stage,
      causes: { ...shares },
      unknown: 1 - causes.reduce((sum, cause) => sum + shares[cause], 0),
    };
  });
const anyReason: fc.Arbitrary<ComparedReason> = fc.record({
  causes: fc.constantFrom(...knowable).map((cause) => [cause]),
  how: fc.constantFrom(...waysToKnow),
  estimate: anyEstimate,
});

test('ranges hold their shares, first is among three, and the order does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyReason, { minLength: 5, maxLength: 30 }), (reasons) => {
      const { told, bands, ...counted } = calibrationSchema.parse(calibrate(reasons));
      expect(counted.reasons + counted.convictions).toBe(reasons.length);
      if (told) {
        expect(told.first.times).toBeLessThanOrEqual(told.amongThree.times);
        for (const { share, low, high } of [told.first, told.amongThree]) {
          expect(low <= share && share <= high && low >= 0 && high <= 1).toBe(true);
        }
      }
      for (const { right, said } of bands) expect(right).toBeLessThanOrEqual(said);
      const other = calibrate(reasons.toReversed());
      expect([other.told?.first, other.told?.amongThree, other.bands]).toEqual([
        told?.first,
        told?.amongThree,
        bands,
      ]);
    }),
  );
});
