import { z } from 'zod';
import { type Channel, channels } from '#features/applications/domain/application.ts';
import { baseRateSchema } from '#features/patterns/domain/base-rate.ts';
import { rangeSchema } from '#features/patterns/domain/range.ts';
import { type Beta, betaInterval, betaMean } from '#lib/statistics/beta-distribution.ts';
import type { ChannelMix } from './channel-mix.ts';
import type { KnownSearch } from './known-search.ts';
import { baseForOne } from './prior-for-one.ts';
import type { LeadingStep, StepTally } from './step-tally.ts';

/** A chance that the forecast rests on: what it is taken for, what was counted, and what others saw. */
export const knownRateSchema = rangeSchema.extend({
  step: z.enum(['screen', 'interview', 'offer']),
  /** So many reached it, of so many that came before it; open ones count in part. */
  reached: z.number(),
  of: z.number(),
  base: baseRateSchema.optional(),
});
export type KnownRate = z.infer<typeof knownRateSchema>;

/** The three chances on the way to an offer, the first one for applications that go in by this mix. */
export function knownRates(
  { guesses, interview, offer, tallies }: KnownSearch,
  mix: ChannelMix,
): KnownRate[] {
  const weights = guesses.map(({ upTo }, at) => upTo - (guesses[at - 1]?.upTo ?? 0));
  const likeliest = guesses[weights.indexOf(Math.max(...weights))];
  const talk = mixed(likeliest?.betas ?? [], mix);
  return [
    rateOf('screen', talk, tallies.screen, channelsOf(mix)),
    rateOf('interview', interview, tallies.interview, []),
    rateOf('offer', offer, tallies.offer, []),
  ];
}

/** About what a mix of shares is: its mean, with the spread that their weights make on average. */
function mixed(betas: readonly Beta[], mix: ChannelMix): Beta {
  let [mean, size] = [0, 0];
  for (const [at, beta] of betas.entries()) {
    mean += (mix[at] ?? 0) * betaMean(beta);
    size += (mix[at] ?? 0) * (beta.a + beta.b);
  }
  return { a: mean * size, b: (1 - mean) * size };
}

/** A hundred applications as the mix has them. */
const channelsOf = (mix: ChannelMix): Channel[] =>
  channels.flatMap((channel, at) => Array<Channel>(Math.round(100 * (mix[at] ?? 0))).fill(channel));

function rateOf(step: LeadingStep, beta: Beta, tally: StepTally, by: readonly Channel[]): KnownRate {
  const base = baseForOne(step, by);
  const waiting = tally.waited.reduce((sum, count) => sum + count, 0);
  return {
    step,
    share: betaMean(beta),
    ...betaInterval(beta, 0.8),
    reached: tally.reached,
    of: tally.reached + tally.ended + waiting,
    ...(base && { base }),
  };
}
