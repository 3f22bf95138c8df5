import { expect, test } from 'vitest';
import { canGrow, groupers } from './grouping.ts';
import { journeyOf } from './journey.ts';
import { record } from './made-records.testing.ts';

const journey = journeyOf(record(100, [], { channel: 'unknown', resumes: [{ id: 'r', name: 'Short one' }] }));

test('a way in that is not known makes no group', () => {
  expect(groupers([journey], { period: 'month' }).channel?.keyOf(journey)).toBeUndefined();
});

test('time is cut by month or quarter, and before and since a day only when one is given', () => {
  const keys = (cut: Parameters<typeof groupers>[1]) => {
    const { time, since } = groupers([journey], cut);
    return [time?.keyOf(journey), since?.keyOf(journey)];
  };
  expect(keys({ period: 'month' })).toEqual(['2026-01', undefined]);
  expect(keys({ period: 'quarter', since: '2026-01-05' })).toEqual(['2026-Q1', 'since']);
  expect(keys({ period: 'quarter', since: '2026-01-06' })).toEqual(['2026-Q1', 'before']);
});

test('a résumé is called by its name', () => {
  const { document } = groupers([journey], { period: 'month' });
  expect([document?.keyOf(journey), document?.nameOf?.(journey)]).toEqual(['r', 'Short one']);
});

test('a time that had enough time gets no more, everything else can grow', () => {
  const cut = { period: 'month', since: '2026-02-01' } as const;
  const grows = (...[by, key]: [Parameters<typeof canGrow>[0], string]) =>
    canGrow(by, key, '2026-03-16', cut);
  expect([grows('time', '2026-02'), grows('time', '2026-03'), grows('time', '2026-04')]).toEqual([
    false,
    true,
    true,
  ]);
  expect([grows('since', 'before'), grows('since', 'since'), grows('channel', 'board')]).toEqual([
    false,
    true,
    true,
  ]);
});
