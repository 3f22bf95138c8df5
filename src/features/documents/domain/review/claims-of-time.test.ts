import { expect, test } from 'vitest';
import { claimsOfTime } from './claims-of-time.ts';
import { contextOf, madeJob, madeReading } from './testing.ts';

const job = 'Dental Nurse, Lark Dental, June 2022 - present';
const odd = (sentence: string) => {
  const text = `${sentence}\n\n${job}`;
  const jobs = [
    madeJob(text, { title: 'Dental Nurse', employer: 'Lark Dental', start: 'June 2022', end: null }),
  ];
  return claimsOfTime(contextOf(text, { reading: madeReading({ jobs }) })).map(({ why }) => why);
};

test('more years than the dates give are pointed out', () => {
  expect(odd('Over 9 years as a dental nurse.')).toEqual(['By the dates here, it is about 5 years, not 9.']);
});

test('years that fit the dates are fine', () => {
  expect(odd('Four years as a dental nurse.')).toEqual([]);
});

test('ages and other years are no claims', () => {
  expect(odd('Moved into a house 120 years old.')).toEqual([]);
});

test('“since” is held against the entry it names and against today', () => {
  expect(odd('At Lark Dental since 2018.')).toEqual(['The entry of that job says 2022.']);
  expect(odd('Member of the guild since 2031.')).toEqual(['2031 is still to come.']);
  expect(odd('At Lark Dental since 2022.')).toEqual([]);
});
