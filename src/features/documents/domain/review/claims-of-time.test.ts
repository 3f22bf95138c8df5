import { expect, test } from 'vitest';
import { claimsOfTime } from './claims-of-time.ts';
import { contextOf, madeJob, madeReading } from './testing.ts';

const job = 'Dental Nurse, Lark Dental, June 2022 - present';
const odd = (sentence: string) => {
  const text = `${sentence}\n\n${job}`;
  const jobs = [
    madeJob(text, { title: 'Dental Nurse', employer: 'Lark Dental', start: 'June 2022', end: null }),
  ];
  return claimsOfTime(contextOf(text, { reading: madeReading({ jobs }) })).map(({ says, values }) => [
    says,
    values,
  ]);
};

test('more years than the dates give are pointed out', () => {
  expect(odd('Over 9 years as a dental nurse.')).toEqual([['years-claimed', { count: 5, claimed: 9 }]]);
});

test('years that fit the dates are fine', () => {
  expect(odd('Four years as a dental nurse.')).toEqual([]);
});

test('ages and other years are no claims', () => {
  expect(odd('Moved into a house 120 years old.')).toEqual([]);
});

test('“since” is held against the entry it names and against today', () => {
  expect(odd('At Lark Dental since 2018.')).toEqual([['job-begins', { year: 2022 }]]);
  expect(odd('Member of the guild since 2031.')).toEqual([['year-to-come', { year: 2031 }]]);
  expect(odd('At Lark Dental since 2022.')).toEqual([]);
});
