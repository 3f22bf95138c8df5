import { z } from 'zod';
import { type Channel, channels as knownChannels } from '#features/applications/domain/application.ts';
import { type Beta, betaInterval, betaMean } from '#lib/statistics/beta-distribution.ts';
import { rangeSchema } from './range.ts';
import { type SourceId, sourceIdSchema } from './source.ts';
import type { Step } from './step.ts';

/** What others saw, and how much it weighs before anything is known about this person: on purpose little. */
export interface Prior {
  readonly beta: Beta;
  /** Empty when there is no figure: then every share counts as equally likely at first. */
  readonly sources: readonly SourceId[];
}

/** A base rate as it is shown beside the person's own share. */
export const baseRateSchema = rangeSchema.extend({
  sources: z.array(sourceIdSchema),
  /** It weighs as much as so many of the person's own. */
  weight: z.number(),
});
export type BaseRate = z.infer<typeof baseRateSchema>;

const prior = (a: number, b: number, ...sources: SourceId[]): Prior => ({ beta: { a, b }, sources });

/**
 * Application to a first talk, by the way it went in. No figure is known for `sourced` and `event`, so that of people
 * who applied directly stands in; where the way is unknown, that of job boards.
 */
const firstTalk: Readonly<Record<Channel, Prior>> = {
  board: prior(1.5, 38, 'boards'),
  unknown: prior(1.5, 38, 'boards'),
  company: prior(3, 42, 'ownSites'),
  referral: prior(8, 12, 'referrals'),
  recruiter: prior(8, 10, 'agencies'),
  agency: prior(8, 10, 'agencies'),
  sourced: prior(3, 20, 'direct'),
  event: prior(3, 20, 'direct'),
};

const later: Readonly<Record<Exclude<Step, 'screen'>, Prior>> = {
  answered: prior(3.5, 6.5, 'silence'),
  interview: prior(6.4, 13.6, 'onsites'),
  final: prior(1, 1),
  offer: prior(5.4, 14.6, 'interviews'),
};

/** The prior of a step for applications that went in by these channels, one each; weighed by how many by which. */
export function priorFor(step: Step, channels: readonly Channel[]): Prior {
  if (step !== 'screen') return later[step];
  if (channels.length === 0) return firstTalk.unknown;
  const counts = new Map<Channel, number>();
  for (const channel of channels) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  // In the order of the list of channels, so that the order of applications does not matter.
  const mix = knownChannels.flatMap((channel) => {
    const count = counts.get(channel);
    return count === undefined ? [] : [{ channel, count }];
  });
  let [mean, size] = [0, 0];
  for (const { channel, count } of mix) {
    const { beta } = firstTalk[channel];
    mean += (count / channels.length) * betaMean(beta);
    size += (count / channels.length) * (beta.a + beta.b);
  }
  const sources = new Set(mix.flatMap(({ channel }) => firstTalk[channel].sources));
  return { beta: { a: mean * size, b: (1 - mean) * size }, sources: [...sources] };
}

/** What to show of a prior; nothing where it rests on no figure. */
export function baseRateOf({ beta, sources }: Prior): BaseRate | undefined {
  if (sources.length === 0) return undefined;
  return {
    share: betaMean(beta),
    ...betaInterval(beta, 0.8),
    sources: [...sources],
    weight: beta.a + beta.b,
  };
}

/** How many people, as a share, see none in so many tries when shares differ between people as the prior says. */
export function noneByChance({ beta: { a, b } }: Prior, tries: number): number {
  let share = 1;
  for (let at = 0; at < tries; at++) share *= (b + at) / (a + b + at);
  return share;
}
