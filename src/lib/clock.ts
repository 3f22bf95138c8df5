import type { CalendarDay } from './calendar-day.ts';

/** What time it is: given to everything that needs it, so that tests choose their day. */
export interface Clock {
  /** The calendar day where the person is. */
  today(): CalendarDay;
  /** The moment as ISO 8601 in UTC. */
  now(): string;
}
