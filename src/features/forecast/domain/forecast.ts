import { z } from 'zod';
import { channels } from '#features/applications/domain/application.ts';
import { type JourneyRecord, journeyOf } from '#features/patterns/domain/journey.ts';
import { fewest } from '#features/patterns/domain/own-share.ts';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { type CalendarDay, calendarDay } from '#lib/calendar-day.ts';
import { withReferrals } from './channel-mix.ts';
import { drawnOutlooks, type Way } from './drawn-outlooks.ts';
import { changes, type ForecastQuery } from './forecast-query.ts';
import { hasArrived } from './has-arrived.ts';
import { knownRateSchema, knownRates } from './known-rate.ts';
import { type KnownSearch, knownSearch } from './known-search.ts';
import { outlookSchema } from './outlook.ts';
import { isPaused, paceOf, paceSchema } from './pace.ts';
import { tellsEarly } from './sent-early.ts';
import { stillOpen } from './step-tally.ts';
import { toldPace } from './told-pace.ts';
import { weeksAhead } from './weeks-ahead.ts';

/** What may come of a search in the weeks ahead, as it goes on or with one thing changed. A forecast, not a promise. */
export const forecastSchema = z.object({
  today: calendarDay,
  /** `paused`: no application for four weeks, so there is no pace to go on with; `nothing`: none at all. */
  state: z.enum(['going', 'paused', 'nothing']),
  /** How far it was asked to look. */
  weeks: z.number(),
  /** An offer was accepted and nothing was sent after it: no forecast is needed. */
  arrived: z.boolean(),
  pace: paceSchema.optional(),
  /** How many are open, after whatever step, and may still be answered. */
  open: z.number(),
  /** So many had enough time for a first talk; with fewer than ten it is mostly what is usual for others. */
  settled: z.number(),
  mostlyOthers: z.boolean(),
  /** As it goes on. Missing in a pause. */
  now: z.array(outlookSchema).optional(),
  /** With what was asked to change. */
  changed: z.array(outlookSchema).optional(),
  perWeek: z.number().optional(),
  change: z.enum(changes).optional(),
  /** What it rests on, for the applications of the changed way where one was asked for. */
  rates: z.array(knownRateSchema),
  /** Whether the person's own applications tell what sending early does. */
  ownEarly: z.boolean(),
});
export type Forecast = z.infer<typeof forecastSchema>;

/** The share through people that is tried: a third. */
const throughPeople = 1 / 3;

/** Works out the forecast of a day. The same applications give the same forecast. */
export function forecastOf(
  records: readonly JourneyRecord[],
  today: CalendarDay,
  query: ForecastQuery,
): Forecast {
  const journeys = records.map(journeyOf);
  const search = knownSearch(journeys, today, weeksAhead(query.weeks));
  const pace = paceOf(journeys, today);
  const state = pace === undefined ? 'nothing' : isPaused(pace, today) ? 'paused' : 'going';
  const usual: Way = { mix: search.mix, early: false };
  const changed = changedWay(query, search, state);
  const ways = [...(state === 'going' ? [usual] : []), ...(changed ? [changed] : [])];
  const outlooks = drawnOutlooks(search, pace, ways, seededRandom('forecast'));
  const { screen, interview, offer } = search.tallies;
  return {
    today,
    state,
    weeks: query.weeks,
    arrived: hasArrived(journeys),
    ...(pace && { pace: toldPace(pace) }),
    open: [screen, interview, offer].reduce((sum, tally) => sum + stillOpen(tally), 0),
    settled: search.settled,
    mostlyOthers: search.settled < fewest,
    ...(state === 'going' && { now: outlooks[0] }),
    ...(changed && { changed: outlooks.at(-1) }),
    ...(query.perWeek !== undefined && { perWeek: query.perWeek }),
    ...(query.change !== undefined && { change: query.change }),
    rates: knownRates(search, (changed ?? usual).mix),
    ownEarly: tellsEarly(search.early),
  };
}

/** In a pause only a pace can be tried; without one there is nothing to change. */
function changedWay(
  { perWeek, change }: ForecastQuery,
  { mix }: KnownSearch,
  state: Forecast['state'],
): Way | undefined {
  if (state === 'nothing' || (perWeek === undefined && (change === undefined || state === 'paused')))
    return undefined;
  return {
    mix:
      change === 'people'
        ? withReferrals(mix, Math.max(throughPeople, mix[channels.indexOf('referral')] ?? 0))
        : mix,
    perWeek,
    early: change === 'early',
  };
}
