import { z } from 'zod';
import type { Journey } from '#features/patterns/domain/journey.ts';
import { addDays, type CalendarDay, calendarDay, daysBetween } from '#lib/calendar-day.ts';

/** How many applications a week, and how well that is known. */
export const paceSchema = z.object({
  perWeek: z.number(),
  /** The range that holds it with 80 %. */
  low: z.number(),
  high: z.number(),
  /** The weeks it is read from, and how many were sent in them. */
  weeks: z.number(),
  sent: z.number(),
  lastOn: calendarDay,
});

/** What is believed of the pace (Gamma distribution, per week), and what it was read from. */
export interface KnownPace {
  readonly shape: number;
  readonly rate: number;
  readonly weeks: number;
  readonly sent: number;
  readonly lastOn: CalendarDay;
}

/** No application for so many days is a pause. */
const pauseDays = 28;
const mostPaceWeeks = 8;
/** A week counts half of what the week four weeks later counts: people change their pace. */
const halvedAfter = 4;
/** Before anything is known: about four a week, worth a quarter of a week. Own estimate. */
const before = { shape: 1, rate: 0.25 } as const;
/** How much more than by chance (Poisson) weeks differ, and how many weeks that guess is worth. Own estimates. */
const unevenness = { usual: 2, worth: 4 } as const;

/** Whether the last application lies so far back that there is no pace to speak of. */
export const isPaused = ({ lastOn }: KnownPace, today: CalendarDay): boolean =>
  daysBetween(lastOn, today) >= pauseDays;

/**
 * The pace of the last eight weeks, or since the first application when that is later (Gamma–Poisson). Recent weeks
 * count more, and uneven weeks tell less. Undefined when no application has a day.
 */
export function paceOf(journeys: readonly Journey[], today: CalendarDay): KnownPace | undefined {
  const days = journeys
    .flatMap(({ appliedOn }) => (appliedOn !== undefined && appliedOn <= today ? [appliedOn] : []))
    .sort();
  const [first] = days;
  const lastOn = days.at(-1);
  if (first === undefined || lastOn === undefined) return undefined;
  const weeks = Math.min(mostPaceWeeks, Math.floor(daysBetween(first, today) / 7) + 1);
  const counts = Array.from({ length: weeks }, (_, back) => countIn(days, today, back));
  const weights = counts.map((_, back) => 2 ** (-back / halvedAfter));
  const uneven = unevennessOf(counts);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    shape: before.shape + sum(counts.map((count, back) => count * (weights[back] ?? 0))) / uneven,
    rate: before.rate + sum(weights) / uneven,
    weeks,
    sent: sum(counts),
    lastOn,
  };
}

/** How many were sent in the week that ended so many weeks back. */
function countIn(days: readonly CalendarDay[], today: CalendarDay, back: number): number {
  const [after, until] = [addDays(today, -7 * (back + 1)), addDays(today, -7 * back)];
  return days.filter((day) => day > after && day <= until).length;
}

/** The variance of the weeks over their mean, drawn towards the usual one; at least 1, which is chance alone. */
function unevennessOf(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (mean === 0) return unevenness.usual;
  const seen = counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
  const { usual, worth } = unevenness;
  return Math.max(1, (worth * usual + seen) / (worth + counts.length - 1));
}
