import { z } from 'zod';

/** A day on the calendar as `YYYY-MM-DD`, without a time or a zone. */
export const calendarDay = z.iso.date();
export type CalendarDay = z.infer<typeof calendarDay>;

const millisecondsPerDay = 86_400_000;

/** Whole days from one calendar day to another; negative when `to` lies before `from`. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** The calendar day that lies `days` after `day` (before it when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}
