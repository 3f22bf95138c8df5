import { z } from 'zod';
import { type CalendarDay, daysBetween } from '#lib/calendar-day.ts';
import { kaplanMeier, type Wait, type WaitingStep, waitingInterval } from '#lib/statistics/kaplan-meier.ts';
import type { Journey } from './journey.ts';
import { fewest } from './own-share.ts';
import { type Range, rangeSchema } from './range.ts';

/** How long the first answer takes. Silence counts as waiting for as long as it lasted, and never as a no. */
export const waitingSchema = z.object({
  /** The applications whose days are known. */
  of: z.number(),
  answered: z.number(),
  /** Too early while there are fewer answers than this many more would make. */
  more: z.number().optional(),
  /** The share still waiting after so many days, with its range; one entry for each day with an answer. */
  curve: z.array(rangeSchema.extend({ days: z.number(), atRisk: z.number() })),
  /** By this day half of them are answered; missing while less than half are. */
  median: z.number().optional(),
  /** The share that is answered within so many days. */
  within: z.array(rangeSchema.extend({ days: z.number(), atRisk: z.number() })),
  /** Of those that are still silent after so many days: the share that is answered by day `by`. */
  stillAnswered: z.array(rangeSchema.extend({ after: z.number(), by: z.number(), atRisk: z.number() })),
});
export type Waiting = z.infer<typeof waitingSchema>;

/** Half of the width of an 80 % range, in standard deviations. */
const z80 = 1.2816;
/** What lies outside of it on either side. */
const tail = 0.1;
/** Products of shares differ from one half in the last bits. */
const rounding = 1e-9;
const looks = [7, 14, 30, 60] as const;
const horizon = 90;
/** Fewer answers than these make no curve. */
const fewestAnswers = 5;

/** The waiting times up to today. */
export function waitingTimes(journeys: readonly Journey[], today: CalendarDay): Waiting {
  const waits = journeys.flatMap((journey) => waitOf(journey, today) ?? []);
  const answers = waits.filter(({ ended }) => ended).length;
  const more = Math.max(fewest - waits.length, fewestAnswers - answers);
  if (more > 0)
    return { of: waits.length, answered: answers, more, curve: [], within: [], stillAnswered: [] };
  const steps = kaplanMeier(waits);
  const median = steps.find(({ waiting }) => waiting <= 0.5 + rounding);
  return {
    of: waits.length,
    answered: answers,
    curve: steps.map(({ days, atRisk, waiting, greenwood }) => ({
      days,
      atRisk,
      share: waiting,
      ...waitingInterval(waiting, greenwood, z80),
    })),
    ...(median && { median: median.days }),
    within: looks.flatMap((days) => answeredWithin(waits, steps, days) ?? []),
    stillAnswered: looks.flatMap((after) => stillAnswered(waits, steps, after) ?? []),
  };
}

/**
 * A wait ends with the first answer. It is broken off by today, by withdrawing, and by the day on which the person
 * closed it as silent: closing depends on how long it was silent, not on the answer that might have come.
 */
function waitOf(
  { appliedOn, reached, ending, endedOn, hasDays }: Journey,
  today: CalendarDay,
): Wait | undefined {
  if (appliedOn === undefined || !hasDays) return undefined;
  const isBrokenOff = ending === 'withdrawn' || ending === 'silent';
  const until = reached.answered ?? (isBrokenOff ? endedOn : undefined) ?? today;
  const days = daysBetween(appliedOn, until);
  return days < 0 ? undefined : { days, ended: reached.answered !== undefined };
}

const waitedLonger = (waits: readonly Wait[], than: number): number =>
  waits.filter(({ days }) => days > than).length;

/** Told when enough waited longer, so that it does not rest on a few. */
function answeredWithin(waits: readonly Wait[], steps: readonly WaitingStep[], days: number) {
  const atRisk = waitedLonger(waits, days);
  if (atRisk < fewest) return undefined;
  const step = steps.findLast((each) => each.days <= days);
  return { days, atRisk, ...answered(step?.waiting ?? 1, step?.greenwood ?? 0, waits.length) };
}

/** Told when enough waited so long, and somebody waited up to the horizon. */
function stillAnswered(waits: readonly Wait[], steps: readonly WaitingStep[], after: number) {
  const atRisk = waitedLonger(waits, after);
  if (atRisk < fewest || !waits.some(({ days }) => days >= horizon)) return undefined;
  const start = steps.findLast(({ days }) => days <= after);
  const end = steps.findLast(({ days }) => days <= horizon);
  const silent = (end?.waiting ?? 1) / (start?.waiting ?? 1);
  const greenwood = (end?.greenwood ?? 0) - (start?.greenwood ?? 0);
  return { after, by: horizon, atRisk, ...answered(silent, greenwood, atRisk) };
}

/**
 * The share answered when `silent` is the share that is not. Where none or all were answered Greenwood's variance says
 * nothing, and the exact limit of so many (Clopper & Pearson 1934) stands in.
 */
function answered(silent: number, greenwood: number, of: number): Range {
  if (silent >= 1) return { share: 0, low: 0, high: 1 - tail ** (1 / of) };
  if (silent <= 0) return { share: 1, low: tail ** (1 / of), high: 1 };
  const range = waitingInterval(silent, greenwood, z80);
  return { share: 1 - silent, low: 1 - range.high, high: 1 - range.low };
}
