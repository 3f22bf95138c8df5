import { z } from 'zod';
import { addDays, type CalendarDay, calendarDay } from '#lib/calendar-day.ts';

/** A matter about which the person said "not now", or which they have looked at: an event, an import, the quiet ones. */
export const setAsideSchema = z.object({ subject: z.string().min(1).max(100), on: calendarDay });
export type SetAside = z.infer<typeof setAsideSchema>;

/** All applications that have been quiet for long are one matter. */
export const quietSubject = 'quiet';

/** Other applications fall quiet meanwhile, so this matter comes up again after so many days. */
const quietAgainAfter = 30;

/** Whether nothing is said about this matter today. */
export function isSetAside(subject: string, setAside: readonly SetAside[], today: CalendarDay): boolean {
  return setAside.some(
    (aside) =>
      aside.subject === subject && (subject !== quietSubject || aside.on > addDays(today, -quietAgainAfter)),
  );
}
