import { z } from 'zod';
import { type CalendarDay, calendarDay, daysBetween } from '#lib/calendar-day.ts';

/** What was said in one check-in, and on which day. */
export interface DayLevels {
  readonly day: CalendarDay;
  readonly mood?: number | undefined;
  readonly energy?: number | undefined;
}

/** A day with check-ins: the mean of what was said on it, in tenths. */
export const trendDaySchema = z.object({
  day: calendarDay,
  mood: z.number().min(0).max(10).optional(),
  energy: z.number().min(0).max(10).optional(),
  /** Check-ins on that day. */
  count: z.int().positive(),
});
export type TrendDay = z.infer<typeof trendDaySchema>;

/** The days on which something was said, the first first. Days without a word are not in it, and nothing is put in for them. */
export function trendOf(levels: readonly DayLevels[]): TrendDay[] {
  const byDay = new Map<CalendarDay, DayLevels[]>();
  for (const one of levels) {
    const before = byDay.get(one.day);
    if (before) before.push(one);
    else byDay.set(one.day, [one]);
  }
  return [...byDay]
    .map(([day, said]) => ({
      day,
      ...present('mood', meanOf(said.map(({ mood }) => mood))),
      ...present('energy', meanOf(said.map(({ energy }) => energy))),
      count: said.length,
    }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const given = values.filter((value) => value !== undefined);
  if (given.length === 0) return undefined;
  return Math.round((given.reduce((sum, value) => sum + value, 0) / given.length) * 10) / 10;
}

const present = <Name extends string>(name: Name, value: number | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: number };

/** A line is only drawn between days at most a week apart: what lies in a longer gap nobody said. */
const longestBridge = 7;

export interface TrendPoint {
  readonly day: CalendarDay;
  readonly level: number;
}

/** One of the two levels as the lines to draw: each without a gap of more than a week. */
export function unbrokenLines(days: readonly TrendDay[], of: 'mood' | 'energy'): TrendPoint[][] {
  const lines: TrendPoint[][] = [];
  for (const { day, [of]: level } of days) {
    if (level === undefined) continue;
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && daysBetween(before.day, day) <= longestBridge) line.push({ day, level });
    else lines.push([{ day, level }]);
  }
  return lines;
}

/** The lowest and the highest of one level; undefined where it was never said. */
export function rangeOf(
  days: readonly TrendDay[],
  of: 'mood' | 'energy',
): readonly [number, number] | undefined {
  const said = days.map((day) => day[of]).filter((level) => level !== undefined);
  return said.length === 0 ? undefined : [Math.min(...said), Math.max(...said)];
}
