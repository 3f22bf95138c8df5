import { expect, test } from 'vitest';
import { jobDates } from './job-dates.ts';
import { contextOf, madeJob, madeReading } from './testing.ts';

const quotes = (text: string, jobs: Parameters<typeof madeJob>[1][]) =>
  jobDates(contextOf(text, { reading: madeReading({ jobs: jobs.map((job) => madeJob(text, job)) }) })).map(
    ({ quote }) => quote,
  );

test('an end before the start is found', () => {
  const text = 'Cook, Harbour Inn, 08/2016 - 06/2014';
  expect(quotes(text, [{ title: 'Cook', start: '08/2016', end: '06/2014' }])).toEqual(['08/2016 - 06/2014']);
});

test('a start in time to come is found', () => {
  const text = 'Cook, Harbour Inn, 08/2029 - present';
  expect(quotes(text, [{ title: 'Cook', start: '08/2029', end: null }])).toHaveLength(1);
});

test('two jobs on one another are found, unless one was part time', () => {
  const text = 'Baker, Lark, 09/2022 - present\nCook, Inn, 03/2021 - 12/2022';
  const later = { title: 'Baker', start: '09/2022', end: null };
  expect(quotes(text, [later, { title: 'Cook', start: '03/2021', end: '12/2022' }])).toEqual([
    '03/2021 - 12/2022',
  ]);
  const beside = text.replace('Cook', 'Cook part time');
  expect(quotes(beside, [later, { title: 'Cook part time', start: '03/2021', end: '12/2022' }])).toEqual([]);
});

test('jobs that follow one another are fine', () => {
  const text = 'Baker, Lark, 12/2022 - present\nCook, Inn, 03/2021 - 12/2022';
  const jobs = [
    { title: 'Baker', start: '12/2022', end: null },
    { title: 'Cook', start: '03/2021', end: '12/2022' },
  ];
  expect(quotes(text, jobs)).toEqual([]);
});
