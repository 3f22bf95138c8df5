import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Beta, betaInterval } from '#lib/statistics/beta-distribution.ts';
import { priorFor } from './base-rate.ts';
import type { JourneyRecord } from './journey.ts';
import { madeRecords, record, today } from './made-records.testing.ts';
import { patternsOf, patternsSchema } from './patterns.ts';

const cut = { period: 'quarter' } as const;
const market = fc.record({
  seed: fc.string(),
  count: fc.integer({ min: 0, max: 120 }),
  titles: fc.integer({ min: 1, max: 30 }),
});
const told = (records: readonly JourneyRecord[]) => {
  const { funnel, tables, comparisons, waiting } = patternsOf(records, today, cut);
  const shares = [...funnel, ...tables.flatMap(({ groups }) => groups)].flatMap(({ own }) => own.told ?? []);
  return { shares, waiting, comparisons: comparisons.filter(({ verdict }) => verdict !== 'early') };
};

test('nothing is claimed with four applications, whatever became of them', () => {
  const endings = fc.constantFrom<[JourneyRecord['events'][number]['kind'], number][]>(
    [],
    [['rejected', 4]],
    [['interview', 6]],
    [['offer', 9]],
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), endings), { maxLength: 4 }), (each) => {
      const { shares, comparisons, waiting } = told(each.map(([ago, happened]) => record(ago, happened)));
      expect([shares, comparisons, waiting.curve, waiting.within]).toEqual([[], [], [], []]);
    }),
  );
});

test('the order of applications does not matter', () => {
  fc.assert(
    fc.property(market, (made) => {
      const records = madeRecords(made);
      expect(patternsOf([...records].reverse(), today, cut)).toEqual(patternsOf(records, today, cut));
    }),
    { numRuns: 30 },
  );
});

test('every share lies between 0 and 1 and inside its range, and the answer is what the contract says', () => {
  fc.assert(
    fc.property(market, (made) => {
      const patterns = patternsOf(madeRecords(made), today, cut);
      expect(patternsSchema.parse(patterns)).toEqual(patterns);
      for (const { share, low, high } of [...told(madeRecords(made)).shares, ...patterns.waiting.curve]) {
        const inOrder = [0, low, share, high, 1];
        expect(inOrder.every((value, at) => at === 0 || value >= (inOrder[at - 1] ?? 0) - 1e-9)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('no step is reached more often than the one it is counted from', () => {
  const { funnel } = patternsOf(madeRecords({ seed: 'funnel', count: 300 }), today, cut);
  const all = Object.fromEntries(funnel.map(({ step, all }) => [step, all]));
  expect(all.answered).toBeGreaterThanOrEqual(all.screen ?? 0);
  expect(all.screen).toBeGreaterThanOrEqual(all.interview ?? 0);
  for (const { own } of funnel) expect(own.reached).toBeLessThanOrEqual(own.of);
});

test('a range of 80 % holds the true share in about eight searches of ten', () => {
  const { beta } = priorFor('screen', ['board', 'company', 'referral', 'agency']);
  const held = Array.from({ length: 200 }, (_, at) => {
    const truth = quantile(beta, (at + 0.5) / 200);
    const records = madeRecords({ seed: `cover ${at}`, count: 200, talks: () => truth });
    const { told: range } = patternsOf(records, today, cut).funnel[1]?.own ?? {};
    return range !== undefined && range.low <= truth && truth <= range.high;
  });
  const share = held.filter(Boolean).length / held.length;
  expect(share).toBeGreaterThan(0.72);
  expect(share).toBeLessThan(0.88);
});

/** The share below which so much of the distribution lies. */
const quantile = (beta: Beta, below: number): number =>
  below > 0.5 ? betaInterval(beta, 2 * below - 1).high : betaInterval(beta, 1 - 2 * below).low;

test('change over time is compared from one period to the next, and before and since a day', () => {
  const talks = (_: string, at: number) => (at % 2 === 0 ? 0.05 : 0.45);
  const records = madeRecords({ seed: 'change', count: 400, talks }).map((each, at) => {
    const appliedOn = at % 2 === 0 ? '2025-06-10' : '2025-09-10';
    return { ...each, appliedOn, events: each.events.map((event) => ({ ...event, on: appliedOn })) };
  });
  const { tables, comparisons } = patternsOf(records, today, { period: 'month', since: '2025-08-01' });
  const time = tables.find(({ by, outcome }) => by === 'time' && outcome === 'screen');
  expect(time?.groups.map(({ key }) => key)).toEqual(['2025-06', '2025-09']);
  const changes = comparisons.filter(({ by, outcome }) => by !== 'channel' && outcome === 'screen');
  expect(changes.filter(({ by }) => by === 'time')).toMatchObject([
    { verdict: 'differ', first: { key: '2025-09' }, second: { key: '2025-06' } },
  ]);
  expect(changes.filter(({ by }) => by === 'since')).toMatchObject([
    { verdict: 'differ', first: { key: 'since' }, second: { key: 'before' } },
  ]);
});

test('applications of which several résumés went out are in no group of a résumé', () => {
  const resumes = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];
  const { tables } = patternsOf([record(100, [], { resumes })], today, cut);
  expect(tables.filter(({ by }) => by === 'document').flatMap(({ groups }) => groups)).toEqual([]);
});
