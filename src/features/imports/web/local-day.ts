import type { CalendarDay } from '#lib/calendar-day.ts';

/** The day of an instant where the person is. */
export function localDay(instant: string): CalendarDay {
  const date = new Date(instant);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
