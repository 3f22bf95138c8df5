import { addDays, type CalendarDay, daysBetween } from '#lib/calendar-day.ts';
import { amountOf, type EffortDay } from '../domain/effort.ts';
import type { yearOfWeeks } from '../domain/year-of-weeks.ts';

/** A day of the year, with what was done on it, if anything. */
export interface EffortCell {
  readonly day: CalendarDay;
  readonly x: number;
  readonly y: number;
  /** 0 for an empty day, then 1 to 4. */
  readonly level: number;
  readonly done: EffortDay | undefined;
}

const left = 34;
const top = 24;
const weeks = 53;
const daysOfWeek = 7;
/** The room of a day: a whole year fits where pages are as wide as for reading. */
const smallest = 10.5;
const largest = 18;
/** Under the days stand the words for their tones. */
const legendHeight = 34;
/** From how much on one day a tone is darker. */
const steps = [1, 2, 4, 7] as const;

/** No narrower than this; where there is less room, it scrolls. */
export const effortWidth = left + weeks * smallest + 2;

const sizeAt = (width: number): number => Math.min(largest, (width - left - 2) / weeks);

export const effortHeight = (width: number): number => top + daysOfWeek * sizeAt(width) + legendHeight;

/** Weeks as columns from left to right, Monday to Sunday from top to bottom. */
export function effortLayout(
  { from, until }: ReturnType<typeof yearOfWeeks>,
  days: readonly EffortDay[],
  width: number,
) {
  const size = sizeAt(width);
  const byDay = new Map(days.map((day) => [day.day, day]));
  const cells = Array.from({ length: daysBetween(from, until) + 1 }, (_, at): EffortCell => {
    const day = addDays(from, at);
    const done = byDay.get(day);
    return {
      day,
      x: left + Math.floor(at / daysOfWeek) * size,
      y: top + (at % daysOfWeek) * size,
      level: done ? steps.filter((step) => amountOf(done) >= step).length : 0,
      done,
    };
  });
  return {
    cells,
    size,
    left,
    months: firstDays(cells),
    weekdays: [0, 2, 4].map((at) => cells[at]),
    bottom: top + daysOfWeek * size,
  };
}

/** The first day of each month, where there is room for its name before the next. */
function firstDays(cells: readonly EffortCell[]): EffortCell[] {
  return cells.filter(({ day }, at) => day.endsWith('-01') && at < cells.length - daysOfWeek);
}
