import { type Channel, channels } from '#features/applications/domain/application.ts';
import type { Journey } from '#features/patterns/domain/journey.ts';
import { settled } from '#features/patterns/domain/settled.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Beta } from '#lib/statistics/beta-distribution.ts';
import { type ChannelMix, channelMix } from './channel-mix.ts';
import {
  type ComingShares,
  comingOfNew,
  comingShares,
  oneAfterOther,
  type StepDelay,
  stepDelay,
} from './coming-shares.ts';
import { type DelayGuess, delayGuesses } from './delay-guesses.ts';
import { comeWithin, toInterview, toOffer } from './log-normal-delay.ts';
import { priorForOne } from './prior-for-one.ts';
import { type SentEarly, sentEarly } from './sent-early.ts';
import { type LeadingStep, mostDays, type StepTally, tallyOf, updatedByTally } from './step-tally.ts';
import { waitingGroups } from './waiting-groups.ts';

/** Open applications that have waited equally long, with what may come for them. */
export interface Waiting extends ComingShares {
  readonly count: number;
  /** The place of their channel. */
  readonly channel: number;
}

/** A guess at the delays, with everything that follows from it for the weeks ahead. */
export interface Guess extends DelayGuess {
  readonly applied: readonly Waiting[];
  /** For new applications, one a week, that all lead to a talk, and to an offer. */
  readonly newTalks: Float64Array;
  readonly newOffers: Float64Array;
}

/** What is known of a search on one day, as draws need it. */
export interface KnownSearch {
  readonly weeks: readonly number[];
  readonly mix: ChannelMix;
  readonly early: SentEarly;
  readonly guesses: readonly Guess[];
  /** The chance that an interview follows a first talk, and an offer an interview. */
  readonly interview: Beta;
  readonly offer: Beta;
  /** Those who wait after a first talk, and after an interview. */
  readonly talked: readonly Waiting[];
  readonly interviewed: readonly Waiting[];
  readonly tallies: Readonly<Record<LeadingStep, StepTally>>;
  /** How many had enough time for a first talk, as Patterns counts them. */
  readonly settled: number;
}

/** Reads what matters for a forecast over these weeks out of all applications, in whatever order they come. */
export function knownSearch(
  journeys: readonly Journey[],
  today: CalendarDay,
  weeks: readonly number[],
): KnownSearch {
  const last = mostDays + 7 * Math.max(...weeks);
  const [interviewIn, offerIn] = [comeWithin(toInterview, last), comeWithin(toOffer, last)];
  const offerAfterTalk = oneAfterOther(interviewIn, offerIn);
  const waitingFor = (open: Float64Array, delay: StepDelay, after: Float64Array, channel = 0): Waiting[] =>
    waitingGroups(open).map(({ days, count }) => ({
      ...comingShares(days, weeks, delay, after),
      count,
      channel,
    }));

  const byChannel = channels.map((channel) => tallyOf(of(channel, journeys), 'screen', today));
  const priors = channels.map((channel) => priorForOne('screen', [channel]));
  const tallies = {
    screen: tallyOf(journeys, 'screen', today),
    interview: tallyOf(journeys, 'interview', today),
    offer: tallyOf(journeys, 'offer', today),
  };
  const counted = settled(journeys, 'screen', today).journeys;
  // After an offer nothing follows that would have to come, too.
  const atOnce = new Float64Array(last + 1).fill(1);
  return {
    weeks,
    mix: channelMix(journeys),
    early: sentEarly(counted),
    guesses: delayGuesses(byChannel, priors, last).map((guess) => {
      const delay = stepDelay(guess.within);
      return {
        ...guess,
        applied: byChannel.flatMap(({ open }, at) => waitingFor(open, delay, offerAfterTalk, at)),
        newTalks: comingOfNew(weeks, guess.within),
        newOffers: comingOfNew(weeks, oneAfterOther(guess.within, offerAfterTalk)),
      };
    }),
    interview: updatedByTally(priorForOne('interview', []), tallies.interview, interviewIn),
    offer: updatedByTally(priorForOne('offer', []), tallies.offer, offerIn),
    talked: waitingFor(tallies.interview.open, stepDelay(interviewIn), offerIn),
    interviewed: waitingFor(tallies.offer.open, stepDelay(offerIn), atOnce),
    tallies,
    settled: counted.length,
  };
}

const of = (wanted: Channel, journeys: readonly Journey[]): Journey[] =>
  journeys.filter(({ channel }) => channel === wanted);
