import { expect, test } from 'vitest';
import { writtenAmount } from './written-amount.ts';

test.each([
  ['2400', 2_400],
  ['2,400', 2_400],
  ['2.400,50', 2_400.5],
  ['2 400', 2_400],
  ['12.50', 12.5],
  ['38k', 38_000],
  ['€ 2,400', 2_400],
  ['2400 €', 2_400],
])('%s is an amount', (written, amount) => {
  expect(writtenAmount(written)).toBe(amount);
});

test('words, nothing and what nobody earns are none', () => {
  for (const written of ['', 'competitive', '0', '1,000,000,000', '2,400 to 2,800'])
    expect(writtenAmount(written)).toBeUndefined();
});
