import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payIn } from './pay-in.ts';

test.each([
  ['Salary: £28,000 - £31,000 per annum', 28_000, 31_000, 'GBP', 'year'],
  ['$60-70k a year', 60_000, 70_000, 'USD', 'year'],
  ['EUR 55k–65k', 55_000, 65_000, 'EUR', 'year'],
  ['60.000 – 70.000 € Jahresgehalt', 60_000, 70_000, 'EUR', 'year'],
  ['3.200,50 € brutto im Monat', 3_200.5, 3_200.5, 'EUR', 'month'],
  ['Gehalt: 45.000 bis 50.000 Euro', 45_000, 50_000, 'EUR', 'year'],
  ['16 euros per hour', 16, 16, 'EUR', 'hour'],
  ['1.800 € par mois', 1_800, 1_800, 'EUR', 'month'],
  ['£14.50 ph', 14.5, 14.5, 'GBP', 'hour'],
  ['£600 pw', 600, 600, 'GBP', 'week'],
  ['Day rate £450', 450, 450, 'GBP', 'day'],
  ['Pay: R18 000 per month', 18_000, 18_000, 'ZAR', 'month'],
  ['CHF 90,000 to CHF 100,000 annually', 90_000, 100_000, 'CHF', 'year'],
  ['C$ 30/hour', 30, 30, 'CAD', 'hour'],
  ['A$ 95,000 package', 95_000, 95_000, 'AUD', 'year'],
  ['NZ$28 an hour', 28, 28, 'NZD', 'hour'],
  ['R$ 4.500 por mês', 4_500, 4_500, 'BRL', 'month'],
  ['₹6,00,000 per annum', 600_000, 600_000, 'INR', 'year'],
  ['Rs. 40,000 per month', 40_000, 40_000, 'INR', 'month'],
  ['AED 12,000 per month', 12_000, 12_000, 'AED', 'month'],
  ['SEK 35 000 per month', 35_000, 35_000, 'SEK', 'month'],
  ['PLN 9 000 monthly', 9_000, 9_000, 'PLN', 'month'],
  ['SGD 4,000 - SGD 5,500 monthly', 4_000, 5_500, 'SGD', 'month'],
  ['salary: 30000-35000', 30_000, 35_000, null, 'year'],
] as const)('“%s”', (text, min, max, currency, period) => {
  expect(payIn(text)).toEqual({ min, max, currency, period });
});

test.each([
  ['$25 an hour in Toronto', 'CAD'],
  ['$25 an hour in Sydney', 'AUD'],
  ['$25 an hour in Auckland', 'NZD'],
  ['$25 an hour in Portland', 'USD'],
])('%s is paid in %s', (text, currency) => {
  expect(payIn(text)?.currency).toBe(currency);
});

test.each([
  'Our turnover is £2,000,000 a year.',
  'We raised $10,000,000 last spring.',
  'There is a bonus of £500.',
  'Founded in 1998, 200 people.',
  '3 to 5 years of experience',
  '40 hours per week',
  'Call 0113 496 0123.',
  'We pay fairly.',
  '',
])('“%s” names no pay', (text) => {
  expect(payIn(text)).toBeUndefined();
});

test('the pay is told from other amounts', () => {
  const text =
    'Our turnover is £2,000,000.\nSalary £30,000 to £34,000 per year.\nA voucher of £50 for each friend.';
  expect(payIn(text)).toMatchObject({ min: 30_000, max: 34_000 });
});

test.each([
  ['one long number', '1'.repeat(100_000)],
  ['many numbers', '1 000 '.repeat(17_000)],
  ['thousands without an end', `9${'.999'.repeat(25_000)}`],
  ['pairs without an end', '11,11,'.repeat(17_000)],
  ['amounts of money', '£1,000 - '.repeat(11_000)],
  ['numbers with wide gaps', `1${' '.repeat(20)}`.repeat(4_700)],
])('%s are looked through in no time', (_, text) => {
  const begun = performance.now();
  payIn(text);
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test('a range rises and is worth something, whatever is read', () => {
  const words = fc.constantFrom(
    '£',
    '€',
    '$',
    '30',
    '45,000',
    '1.200,50',
    'k',
    '-',
    'to',
    ' per hour',
    'salary',
    '\n',
    '%',
  );
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const pay = payIn(parts.join(' '));
      if (!pay) return;
      expect(pay.max).toBeGreaterThan(0);
      expect(pay.min).toBeLessThanOrEqual(pay.max);
    }),
  );
});
