import { addDays } from '#lib/calendar-day.ts';

const firstDay = '2031-01-06';
const minutesPerDay = 1_440;

/** The calendar day that lies so many days (with a fraction) after the first day of all markets. */
export const dayAt = (days: number): string => addDays(firstDay, Math.floor(days));

/** The same as a moment, to the minute. */
export function momentAt(days: number): string {
  const minutes = Math.floor((days - Math.floor(days)) * minutesPerDay);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${dayAt(days)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00Z`;
}
