import { expect, test } from 'vitest';
import { journeyOf } from './journey.ts';
import { record, today } from './made-records.testing.ts';
import { settled } from './settled.ts';

const counted = (...records: ReturnType<typeof record>[]) => {
  const { journeys, recent } = settled(records.map(journeyOf), 'screen', today);
  return { counted: journeys.length, recent };
};

test('what is too recent does not count, whether an answer came or not', () => {
  expect(counted(record(10), record(10, [['interview', 3]]))).toEqual({ counted: 0, recent: 2 });
  expect(counted(record(30), record(30, [['interview', 3]]))).toEqual({ counted: 2, recent: 0 });
});

test('what the person ended before the step is left out, and what they ended after it counts', () => {
  expect(counted(record(50, [['withdrawn', 5]], { ending: 'withdrawn' }))).toEqual({ counted: 0, recent: 0 });
  const after = record(
    50,
    [
      ['interview', 5],
      ['withdrawn', 9],
    ],
    { ending: 'withdrawn' },
  );
  expect(counted(after)).toEqual({ counted: 1, recent: 0 });
});

test('what is known only from its answer says nothing about how often one comes', () => {
  const { appliedOn: _, ...onlyAnswer } = record(50, [['rejected', 5]]);
  expect(counted(onlyAnswer)).toEqual({ counted: 0, recent: 0 });
});
