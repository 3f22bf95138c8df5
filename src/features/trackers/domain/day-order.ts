import { type CalendarDay, daysBetween } from '#lib/calendar-day.ts';
import { type DayOrder, readDay, twoNumbersAndYear } from './read-day.ts';

/** `needless`: no date of the sheet can be read in two ways. `unclear`: the person has to say. */
export type FoundDayOrder = DayOrder | 'unclear' | 'needless';

/** Decides over all dates of a sheet together whether the day or the month comes first. */
export function dayOrder(values: readonly string[], today?: CalendarDay): FoundDayOrder {
  const pairs = values.flatMap((value) => pairOf(value) ?? []);
  const dayLeads = pairs.some(([first]) => first > 12);
  const monthLeads = pairs.some(([, second]) => second > 12);
  if (pairs.every(([first, second]) => first === second || first > 12 || second > 12)) return 'needless';
  if (dayLeads !== monthLeads) return dayLeads ? 'day-first' : 'month-first';
  return dayLeads ? 'unclear' : guessByContext(values, today);
}

/** The two numbers whose order is open; dates with dots always begin with the day. */
function pairOf(value: string): [number, number][] | undefined {
  const match = twoNumbersAndYear.exec(value.trim());
  return match && match[2] !== '.' ? [[Number(match[1]), Number(match[3])]] : undefined;
}

/** A clock with AM or PM goes with the month first; a sheet written today has no application of next month. */
function guessByContext(values: readonly string[], today: CalendarDay | undefined): FoundDayOrder {
  if (values.some((value) => /\d\s*[ap]\.?m\b/iu.test(value))) return 'month-first';
  if (today === undefined) return 'unclear';
  const inFuture = (order: DayOrder): boolean =>
    values.some((value) => daysBetween(today, readDay(value, order) ?? today) > 0);
  if (inFuture('day-first') === inFuture('month-first')) return 'unclear';
  return inFuture('day-first') ? 'month-first' : 'day-first';
}
