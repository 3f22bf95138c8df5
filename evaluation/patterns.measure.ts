import { madeRecords, today } from '#features/patterns/domain/made-records.testing.ts';
import { patternsOf } from '#features/patterns/domain/patterns.ts';

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
