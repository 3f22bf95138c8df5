import { type Channel, channels } from '#features/applications/domain/application.ts';
import type { Journey } from '#features/patterns/domain/journey.ts';

/** By which channel applications go in: shares that add up to 1, in the order of `channels`. */
export type ChannelMix = readonly number[];

/** The mix is read from so many of the latest applications. */
const latest = 50;

/** How the latest applications went in; by a channel that is not known where there are none. */
export function channelMix(journeys: readonly Journey[]): ChannelMix {
  const days = journeys.flatMap(({ appliedOn }) => appliedOn ?? []).sort();
  const since = days.at(-latest) ?? days[0];
  const counted = journeys.filter(
    ({ appliedOn }) => since !== undefined && appliedOn !== undefined && appliedOn >= since,
  );
  if (counted.length === 0) return only('unknown');
  return channels.map((each) => counted.filter(({ channel }) => channel === each).length / counted.length);
}

const only = (wanted: Channel): ChannelMix => channels.map((each) => (each === wanted ? 1 : 0));

/** The same mix with this share through people who pass it on; the others keep their proportions. */
export function withReferrals(mix: ChannelMix, share: number): ChannelMix {
  const referral = channels.indexOf('referral');
  const others = 1 - (mix[referral] ?? 0);
  const rest = others > 0 ? mix : only('unknown');
  return rest.map((each, at) => (at === referral ? share : (each / (others || 1)) * (1 - share)));
}
