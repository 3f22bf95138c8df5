import { addDays, type CalendarDay } from '#lib/calendar-day.ts';

/** Days between two questionnaires, whichever they are: asked more often, the same two weeks are asked about twice. */
export const daysApart = 14;

/** The first day on which one may be answered again; undefined when that is today already. */
export function nextQuestionnaireOn(
  last: CalendarDay | undefined,
  today: CalendarDay,
): CalendarDay | undefined {
  const next = last === undefined ? today : addDays(last, daysApart);
  return next > today ? next : undefined;
}
