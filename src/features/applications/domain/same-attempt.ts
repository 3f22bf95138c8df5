import { type CalendarDay, daysBetween } from '#lib/calendar-day.ts';
import type { Happening } from './event.ts';
import { standing } from './standing.ts';

const beginnings = new Set(['applied', 'acknowledged']);
const steps = new Set(['assessment', 'interview', 'offer']);

/** After so many days without a word the same title is a new attempt. */
const pause = { beforeBeginning: { ended: 5, open: 60 }, beforeStepAfterEnding: 30, atAll: 400 };
const earlierThanItsBeginning = 14;

/** Where an application stood when something else happened, as far as days tell. */
export interface Course {
  /** Days since the last word before; negative when what is known lies later. */
  readonly gap: number;
  /** It had ended some days before. */
  readonly ended: boolean;
  /** It was confirmed already, more than a day before. */
  readonly begun: boolean;
  readonly offered: boolean;
  /** The news are a test, a talk or an offer. */
  readonly stepsOn: boolean;
}

export const firstDayOf = (happenings: readonly Happening[]): CalendarDay =>
  happenings.reduce((first, { on }) => (on < first ? on : first), '9999-12-31');
export const lastDayOf = (happenings: readonly Happening[]): CalendarDay =>
  happenings.reduce((last, { on }) => (on > last ? on : last), '0000-01-01');

/** Whether something that happens begins an application. */
export const begins = (happenings: readonly Happening[]): boolean =>
  happenings.some(({ kind }) => beginnings.has(kind));

/** Where known happenings stood on the first day of new ones. */
export function courseOf(known: readonly Happening[], news: readonly Happening[]): Course {
  const day = firstDayOf(news);
  const { endedOn } = standing(known);
  return {
    gap: daysBetween(lastDayOf(known), day),
    ended: endedOn !== undefined && endedOn < day,
    begun: known.some(({ kind, on }) => beginnings.has(kind) && daysBetween(on, day) > 1),
    offered: known.some(({ kind, on }) => kind === 'offer' && on < day),
    stepsOn: news.some(({ kind }) => steps.has(kind)),
  };
}

/** Whether new happenings can belong to the attempt of the known ones, judged by days and kinds alone. */
export function isSameAttempt(
  known: readonly Happening[],
  news: readonly Happening[],
  course: Course,
): boolean {
  const { gap, ended, stepsOn } = course;
  if (gap > pause.atAll) return false;
  if (begins(news) && gap > pause.beforeBeginning[ended ? 'ended' : 'open']) return false;
  if (ended && gap > pause.beforeStepAfterEnding && stepsOn) return false;
  return !begins(known) || daysBetween(lastDayOf(news), firstDayOf(known)) <= earlierThanItsBeginning;
}
