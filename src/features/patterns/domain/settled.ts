import { addDays, type CalendarDay } from '#lib/calendar-day.ts';
import type { Count } from '#lib/statistics/fisher-exact.ts';
import type { Journey } from './journey.ts';
import { countedFrom, daysToSettle, type Step } from './step.ts';

/** The applications that say something about a step, and how many do not yet. */
export interface Settled {
  readonly journeys: readonly Journey[];
  /** Under way for too short a time. */
  readonly recent: number;
}

/**
 * Those that stood before the step long enough for it to come, whether it came or not. Leaving out only the recent
 * ones that are still open would make quick answers count double. What the person ended themselves is left out.
 */
export function settled(journeys: readonly Journey[], step: Step, today: CalendarDay): Settled {
  const from = countedFrom[step];
  const latest = addDays(today, -daysToSettle[step]);
  const counted: Journey[] = [];
  let recent = 0;
  for (const journey of journeys) {
    const start = from === 'applied' ? journey.appliedOn : journey.reached[from];
    const isLeftOut = journey.ending === 'withdrawn' && journey.reached[step] === undefined;
    if (start === undefined || isLeftOut) continue;
    if (start > latest) recent += 1;
    else counted.push(journey);
  }
  return { journeys: counted, recent };
}

/** How many of these reached a step. */
export function countOf(journeys: readonly Journey[], step: Step): Count {
  let reached = 0;
  for (const journey of journeys) if (journey.reached[step] !== undefined) reached += 1;
  return { reached, of: journeys.length };
}
