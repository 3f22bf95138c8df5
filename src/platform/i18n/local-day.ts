import type { CalendarDay } from '#lib/calendar-day.ts';

/** The calendar day of an instant where the person is. */
export function localDay(at: Date): CalendarDay {
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
