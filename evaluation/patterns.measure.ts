import { addedUp, causeSumsOf, seeds } from '#features/patterns/domain/cause-sums.ts';
import { causesOverTime } from '#features/patterns/domain/causes-over-time.ts';
import { madeRecords, today } from '#features/patterns/domain/made-records.testing.ts';
import { patternsOf } from '#features/patterns/domain/patterns.ts';
import { drawnShares } from '#features/reasons/domain/drawn-shares.ts';
import { simulate } from '#features/simulation/domain/simulate.ts';

const cut = { period: 'month', since: '2025-08-01' } as const;

/** How long patterns over 5,000 applications take, and how often luck is taken for a pattern. */
export function* measure(): Generator<string> {
  for (const titles of [300, 5_000]) {
    const records = madeRecords({ seed: 'speed', count: 5_000, titles });
    const [first, ...others] = Array.from({ length: 15 }, () =>
      timeOf(() => patternsOf(records, today, cut)),
    );
    const median = others.sort((a, b) => a - b)[7];
    yield `patterns over 5,000 applications with ${titles} titles: ${median?.toFixed(0)} ms, the first time ${first?.toFixed(0)} ms`;
  }
  const ended = [...simulate(1, 5_000)];
  const explaining = timeOf(() => {
    const sums = ended.map((each) => causeSumsOf(each.appliedAt?.slice(0, 10), drawnShares(each, seeds)));
    causesOverTime(addedUp(sums), 'month');
  });
  yield `why 5,000 of them ended, added up: ${(explaining / 1000).toFixed(1)} s`;
  const runs = 400;
  const fooled = Array.from({ length: runs }, (_, at) =>
    madeRecords({ seed: `luck ${at}`, count: 200 }),
  ).filter((records) =>
    patternsOf(records, today, cut).comparisons.some(({ verdict }) => verdict === 'differ'),
  );
  yield `searches without any pattern in which one was told: ${((100 * fooled.length) / runs).toFixed(1)} in 100`;
}

function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
