import { expect, test } from 'vitest';
import { madeJob, madeReading } from '#features/documents/domain/review/testing.ts';
import { monthsWithoutWork } from './months-without-work.ts';

const text = 'Cook, Harbour Inn, 01/2022 - 09/2025\nBaker, Lark, 03/2015 - 12/2019';
const months = (on: string, part: Partial<Parameters<typeof madeReading>[0]> = {}) =>
  monthsWithoutWork(madeReading({ ...part }), on);
const job = (title: string, start: string, end: string | null) => madeJob(text, { title, start, end });

test('the months between the last job and the application are counted', () => {
  expect(months('2026-03-10', { jobs: [job('Cook', '01/2022', '09/2025')] })).toBe(5);
});

test('who works has none, and a résumé without a dated job tells nothing', () => {
  expect(months('2026-03-10', { jobs: [job('Cook', '01/2022', '02/2026')] })).toBe(0);
  expect(months('2026-03-10', { jobs: [] })).toBeUndefined();
});

test('a longer gap counts while it is not long ago', () => {
  const jobs = [job('Cook', '01/2022', '02/2026'), job('Baker', '03/2015', '12/2019')];
  const gaps = [{ from: '2020-01', to: '2021-12', months: 24 }];
  expect(months('2023-06-01', { jobs: [job('Cook', '01/2022', '05/2023')], gaps })).toBe(24);
  expect(months('2026-03-10', { jobs, gaps })).toBe(0);
});
