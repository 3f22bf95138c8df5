import { expect, test } from 'vitest';
import { contextOf, madeJob, madeReading } from './testing.ts';
import { unexplainedGaps } from './unexplained-gaps.ts';

const text = 'Cook, Harbour Inn, 01/2022 - present\nBaker, Lark, 03/2015 - 12/2019';
const jobs = [
  madeJob(text, { title: 'Cook', start: '01/2022', end: null }),
  madeJob(text, { title: 'Baker', start: '03/2015', end: '12/2019' }),
];

test('a long time without an entry is pointed out at the entry before', () => {
  const reading = madeReading({ jobs, gaps: [{ from: '2020-01', to: '2021-12', months: 24 }] });
  expect(unexplainedGaps(contextOf(text, { reading }))[0]?.quote).toBe('Baker, Lark, 03/2015 - 12/2019');
});

test('half a year needs no word', () => {
  const reading = madeReading({ jobs, gaps: [{ from: '2020-01', to: '2020-06', months: 6 }] });
  expect(unexplainedGaps(contextOf(text, { reading }))).toEqual([]);
});

test('a time off that is told of is met with thanks', () => {
  const told = `${text}\n2020 to 2021 at home with my mother.`;
  const reading = madeReading({ jobs, gaps: [{ from: '2020-01', to: '2021-12', months: 24 }] });
  const [remark, ...others] = unexplainedGaps(contextOf(told, { reading }));
  expect(remark?.quote).toBe('2020 to 2021 at home with my mother.');
  expect(remark?.says).toBe('gap-told');
  expect(others).toEqual([]);
});
