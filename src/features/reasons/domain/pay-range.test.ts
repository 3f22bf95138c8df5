import { expect, test } from 'vitest';
import { observeTerms } from './observe-terms.ts';
import { payRangeIn } from './pay-range.ts';

test.each([
  ['We pay €41,000 – €47,500 a year.', 47_500],
  ['Gehalt: 3.400 bis 3.900 Euro pro Monat', 3_900],
  ['Salary 40k to 46k, plus a bicycle.', 46_000],
  ['The package goes up to 52,000.', 52_000],
  ['Pay: £14.20 - £15.80 an hour', 15.8],
])('"%s" goes up to %d', (text, top) => {
  expect(payRangeIn(text)?.top).toBe(top);
});

test.each(['A team of 12 to 15 people.', 'You have 3 to 5 years of practice.', 'Competitive salary.'])(
  '"%s" names no pay',
  (text) => {
    expect(payRangeIn(text)).toBeUndefined();
  },
);

const terms = (salaryAsked: number) =>
  observeTerms({ id: 'a', stage: 'screen', salaryAsked, posting: { text: 'Salary 30,000 to 36,000.' } });

test('a wish above the range is seen with both amounts', () => {
  expect(terms(41_000)).toEqual([
    {
      evidenceId: 'asked-above-range',
      values: { asked: '41,000', top: '36,000' },
      quote: 'Salary 30,000 to 36,000.',
    },
  ]);
});

test('a wish at the top of the range is within it', () => {
  expect(terms(36_000)[0]?.evidenceId).toBe('asked-within-range');
});

test('a monthly wish is not held against a yearly range', () => {
  expect(terms(2_900)).toEqual([]);
});
