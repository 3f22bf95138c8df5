import { describe, expect, it } from 'vitest';
import { payIn } from '../pay-in.ts';
import { wideRange } from './wide-range.ts';

const quoted = (text: string) => {
  const place = wideRange(text, payIn(text));
  return place && text.slice(place.start, place.end);
};

describe('a range of pay that is very wide', () => {
  it.each([
    ['Salary £20k - £90k a year', '£20k - £90k'],
    ['Pay: $11 to $30 per hour', '$11 to $30'],
    ['Gehalt: 30.000 bis 80.000 € im Jahr', '30.000 bis 80.000 €'],
  ])('is seen in %s', (text, quote) => {
    expect(quoted(text)).toBe(quote);
  });

  it.each([
    'Salary £20k - £40k a year',
    'Salary: $40,000 to $95,000 per year, by the nineteen published steps of the contract',
    'Pay: $80 to $300 per day',
    'No pay is named here.',
  ])('is not seen in %s', (text) => {
    expect(quoted(text)).toBeUndefined();
  });
});
