import { type CalendarDay, daysBetween } from '#lib/calendar-day.ts';

const freshDays = 3;

/** Whether a no came so recently that the question why should wait to be asked. Silence has no such day. */
export function isFresh(ending: string, endedOn: CalendarDay | undefined, today: CalendarDay): boolean {
  return ending !== 'silent' && endedOn !== undefined && daysBetween(endedOn, today) <= freshDays;
}
