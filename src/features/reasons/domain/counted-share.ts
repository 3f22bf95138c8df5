import { betaInterval, betaMean } from '#lib/statistics/beta-distribution.ts';

/** Ranges hold the truth with 8 in 10, as everywhere. */
const mass = 0.8;

/**
 * The share (0–1) that so many of so many tell, before which every share was as likely (Beta–Binomial), and its range.
 * A sum of shares varies less than a count of the same size; for one the range is rather too wide.
 */
export function rangeOf(count: number, of: number): { share: number; low: number; high: number } {
  const beta = { a: 1 + count, b: 1 + of - count };
  return { share: betaMean(beta), ...betaInterval(beta, mass) };
}
