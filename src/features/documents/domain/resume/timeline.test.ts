import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Job, ResumeReading } from './resume-reading.ts';
import { gapsAndOverlaps, monthOf, monthsCovered, monthsOf } from './timeline.ts';
import { isNow, writtenDate } from './written-date.ts';

const today = '2026-02-10';

function job(start: string | null, end: string | null): Job {
  const dated = (written: string | null) => (written === null ? null : writtenDate(written));
  const isCurrent = end !== null && isNow(end);
  const rest = { employer: null, title: null, highlights: [], span: [0, 0] as [number, number] };
  return { start: dated(start), end: dated(end), isCurrent, ...rest };
}

const monthsIn = (...entry: [string | null, string | null]) => {
  const stretch = monthsOf(job(...entry), today);
  return stretch && stretch.to - stretch.from + 1;
};

test.each([
  ['2020-01', '2020-01', 1],
  ['2019-11', '2020-02', 4],
  ['2019', '2020', 24],
  ['2019', null, 12],
  ['2020-03', null, 1],
  ['2025-12', 'present', 3],
  ['2020-05', '2020-01', 1],
])('from %s to %s', (start, end, months) => {
  expect(monthsIn(start, end)).toBe(months);
});

test('without a start nothing is known', () => {
  expect(monthsIn(null, '2020')).toBeUndefined();
  expect(monthsIn('long ago', '2020')).toBeUndefined();
});

test('a year alone begins in January and ends in December', () => {
  expect(monthOf('2020', 'end') - monthOf('2020', 'start')).toBe(11);
  expect(monthOf('2021-01', 'start') - monthOf('2020', 'end')).toBe(1);
});

const stretches = fc.array(
  fc
    .record({ from: fc.nat(60), length: fc.nat(20) })
    .map(({ from, length }) => ({ from, to: from + length })),
);

test('a month counts once however many jobs cover it', () => {
  fc.assert(
    fc.property(stretches, (each) => {
      const months = new Set(
        each.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
      );
      expect(monthsCovered(each)).toBe(months.size);
    }),
  );
});

const found = (jobs: readonly Job[], schooling: ResumeReading['schooling'] = []) =>
  gapsAndOverlaps(jobs, schooling, today);

test('a time without any entry is a gap from three months on', () => {
  const gap = found([job('2019-01', '2019-12'), job('2020-04', 'now')]).gaps;
  expect(gap).toEqual([{ from: '2020-01', to: '2020-03', months: 3 }]);
  expect(found([job('2019-01', '2019-12'), job('2020-03', 'now')]).gaps).toEqual([]);
});

test('a time at school is no gap', () => {
  const school = { school: 'Westhaven', degree: null, span: [0, 0] as [number, number] };
  const time = { start: writtenDate('2020'), end: writtenDate('2021') };
  expect(found([job('2019', '2019'), job('2022-01', 'now')], [{ ...school, ...time }]).gaps).toEqual([]);
});

test('a short job inside a long one makes no gap behind it', () => {
  const { gaps, overlaps } = found([
    job('2018-01', '2021-12'),
    job('2019-06', '2020-05'),
    job('2022-01', 'now'),
  ]);
  expect(gaps).toEqual([]);
  expect(overlaps).toEqual([{ from: '2019-06', to: '2020-05', months: 12 }]);
});

test('in whatever order jobs stand, gaps and overlaps are the same', () => {
  const date = fc.integer({ min: 0, max: 60 }).map((month) => {
    return `${2015 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
  const jobs = fc.array(
    fc.tuple(date, date).map(([one, other]) => (one < other ? job(one, other) : job(other, one))),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(jobs, (each) => {
      const { gaps } = found(each);
      expect(found(each.toReversed()).gaps).toEqual(gaps);
      const covered = new Set(
        each.flatMap((one) => {
          const { from = 0, to = -1 } = monthsOf(one, today) ?? {};
          return Array.from({ length: to - from + 1 }, (_, at) => from + at);
        }),
      );
      for (const { from, to, months } of gaps) {
        const [first, last] = [monthOf(from, 'start'), monthOf(to, 'end')];
        expect(last - first + 1).toBe(months);
        expect([first, last].some((month) => covered.has(month))).toBe(false);
      }
    }),
  );
});
