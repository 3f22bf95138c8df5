import type { Journey } from '#features/patterns/domain/journey.ts';
import { countedFrom, type Step } from '#features/patterns/domain/step.ts';
import { type CalendarDay, daysBetween } from '#lib/calendar-day.ts';

/** After half a year of silence nothing is expected any more. */
export const mostDays = 182;

/** What is known of a step over some applications. All counts by days have a place for each day up to `mostDays`. */
export interface StepTally {
  /** They reached it … */
  readonly reached: number;
  /** … after so many days, where these are known. */
  readonly after: Float64Array;
  /** Ended before it by a word from them. */
  readonly ended: number;
  /** Neither so far: how many waited for so many days, until today or until the person withdrew. */
  readonly waited: Float64Array;
  /** Those of them that are still open: how many have waited for so many days. */
  readonly open: Float64Array;
}

/** The steps that lead to an offer. */
export type LeadingStep = Extract<Step, 'screen' | 'interview' | 'offer'>;

/** Counts the applications that stand or stood before a step. */
export function tallyOf(journeys: readonly Journey[], step: LeadingStep, today: CalendarDay): StepTally {
  const byDay = () => new Float64Array(mostDays + 1);
  const tally = { reached: 0, after: byDay(), ended: 0, waited: byDay(), open: byDay() };
  for (const journey of journeys) {
    const start = startOf(journey, step);
    if (start === undefined || start > today) continue;
    const came = journey.reached[step];
    if (came !== undefined) tally.reached += 1;
    else if (hasEnded(journey)) tally.ended += 1;
    else addWaiting(tally, journey, start, today);
    if (came !== undefined && journey.hasDays) add(tally.after, start, came);
  }
  return tally;
}

function startOf({ appliedOn, reached }: Journey, step: LeadingStep): CalendarDay | undefined {
  const from = countedFrom[step];
  return from === 'applied' ? appliedOn : reached[from];
}

function addWaiting(
  { waited, open }: StepTally,
  journey: Journey,
  start: CalendarDay,
  today: CalendarDay,
): void {
  add(waited, start, lastDayOf(journey, today));
  if (journey.ending === undefined) add(open, start, today);
}

/** Withdrawing and closing as silent say nothing about the answer that might have come. */
const hasEnded = ({ ending }: Journey): boolean =>
  ending !== undefined && ending !== 'withdrawn' && ending !== 'silent';

const lastDayOf = ({ ending, endedOn }: Journey, today: CalendarDay): CalendarDay =>
  (ending === 'withdrawn' ? endedOn : undefined) ?? today;

function add(counts: Float64Array, from: CalendarDay, until: CalendarDay): void {
  const at = Math.min(mostDays, Math.max(0, daysBetween(from, until)));
  counts[at] = (counts[at] ?? 0) + 1;
}

/** So many are still open and may yet reach the step. */
export const stillOpen = ({ open }: StepTally): number =>
  open.subarray(0, mostDays).reduce((sum, count) => sum + count, 0);

/**
 * What is known of a share after these applications. One that is still waiting counts against it only as far as an
 * answer would have come by now, so that recent silence is no evidence and long silence is.
 */
export function updatedByTally(
  prior: { readonly a: number; readonly b: number },
  { reached, ended, waited }: StepTally,
  within: Float64Array,
) {
  let passed = 0;
  for (let day = 0; day <= mostDays; day++) passed += (waited[day] ?? 0) * (within[day] ?? 1);
  return { a: prior.a + reached, b: prior.b + ended + passed };
}
