import { z } from 'zod';
import { type Beta, betaInterval, betaMean, updatedBeta } from '#lib/statistics/beta-distribution.ts';
import type { Count } from '#lib/statistics/fisher-exact.ts';
import { rangeSchema } from './range.ts';

/** A share of the person's own, with what it rests on. Told, or too early to tell with about how many more it takes. */
export const ownShareSchema = z.object({
  /** So many of those that count … */
  reached: z.number(),
  /** … out of so many. */
  of: z.number(),
  told: rangeSchema.optional(),
  more: z.number().optional(),
});
export type OwnShare = z.infer<typeof ownShareSchema>;

/** Fewer than these say nothing, whatever is known about others. */
export const fewest = 10;

/** A range wider than three in ten says too little. */
const widest = 0.3;

/** Half of the width of an 80 % range, in standard deviations. */
const z80 = 1.2816;

/** The share that Bayes' rule gives (Beta–Binomial), when it can be told. */
export function ownShare(count: Count, prior: Beta): OwnShare {
  const { reached, of } = count;
  const beta = updatedBeta(prior, reached, of);
  const told = { share: betaMean(beta), ...betaInterval(beta, 0.8) };
  if (of >= fewest && told.high - told.low <= widest) return { reached, of, told };
  return { reached, of, more: moreUntilTold(of, beta) };
}

/** About how many more it takes if the share stays where it is. At least one. */
function moreUntilTold(of: number, beta: Beta): number {
  const share = betaMean(beta);
  const needed = share * (1 - share) * ((2 * z80) / widest) ** 2;
  return Math.max(1, fewest - of, Math.ceil(needed - 1 - beta.a - beta.b));
}
