import { addDays, type CalendarDay, daysBetween } from '#lib/calendar-day.ts';
import type { Effort } from './effort.ts';

const weeksShown = 53;

/** The year of weeks that ends with the week of this day: its first day, a Monday, and its last day. */
export function yearOfWeeks(until: CalendarDay): { readonly from: CalendarDay; readonly until: CalendarDay } {
  // The first of January 2024 was a Monday.
  const weekday = ((daysBetween('2024-01-01', until) % 7) + 7) % 7;
  return { from: addDays(until, -weekday - 7 * (weeksShown - 1)), until };
}

/** The year to show first: up to today, or up to the last day on which something was done when that is longer ago. */
export function yearToShow({ today, days }: Effort): ReturnType<typeof yearOfWeeks> {
  const thisYear = yearOfWeeks(today);
  const last = days.at(-1)?.day ?? today;
  return last < thisYear.from ? yearOfWeeks(last) : thisYear;
}
