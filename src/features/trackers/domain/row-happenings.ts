import type { Happening } from '#features/applications/domain/event.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { RowFacts } from './row-facts.ts';
import { happeningOf, type StatusMeaning } from './status-meaning.ts';

/** The note of an event whose day the sheet does not give; the day beside it only keeps it in place. */
export const dayUnknownNote = 'The sheet does not say on which day this happened.';

/** A status or outcome cell together with what it means. */
export interface ToldStatus {
  readonly word: string;
  readonly means: StatusMeaning;
}

/**
 * The events a row tells. Columns with a day give dated events, a status gives one at its own day or, when that is
 * unknown, at the applied date with a note. `undatedOn` stands in when the row names no day at all; without it such a
 * row gives no events.
 */
export function rowHappenings(
  facts: RowFacts,
  told: readonly ToldStatus[],
  undatedOn: CalendarDay | undefined,
): Happening[] {
  const dated = datedHappenings(facts, told);
  const resort = dated.at(-1)?.on ?? facts.days.savedOn[0] ?? undatedOn;
  const applied = dated.find(({ kind }) => kind === 'applied');
  const anchor = applied?.on ?? resort;
  const fromStatus = told.flatMap((status) => statusHappening(status, facts, dated, anchor) ?? []);
  const known = [...dated, ...fromStatus];
  const happenings = known.length > 0 || resort === undefined ? known : [undatedApplication(resort)];
  return [...happenings, ...noteHappening(facts, applied?.on ?? happenings[0]?.on)];
}

function datedHappenings({ days }: RowFacts, told: readonly ToldStatus[]): Happening[] {
  const onlyApplied = told.some(({ means }) => means === 'applied');
  const appliedOn = days.appliedOn[0] ?? (onlyApplied ? days.statusOn[0] : undefined);
  return [
    ...(appliedOn === undefined ? [] : [{ kind: 'applied' as const, on: appliedOn }]),
    ...interviews(days.interviewOn, told),
    ...days.offerOn.map((on) => ({ kind: 'offer' as const, on })),
    ...days.rejectedOn.map((on) => ({ kind: 'rejected' as const, on })),
  ];
}

/** Each day is one interview; a status such as "final round" says which the last of them was. */
function interviews(on: readonly CalendarDay[], told: readonly ToldStatus[]): Happening[] {
  const round = told.flatMap(({ means }) => happeningOf(means)?.round ?? [])[0];
  const inOrder = [...on].sort();
  return inOrder.map((day, index) => ({
    kind: 'interview',
    on: day,
    ...(round !== undefined && index === inOrder.length - 1 && { round }),
  }));
}

function statusHappening(
  { word, means }: ToldStatus,
  { days }: RowFacts,
  dated: readonly Happening[],
  anchor: CalendarDay | undefined,
): Happening | undefined {
  const event = happeningOf(means);
  if (event === undefined || dated.some(({ kind }) => kind === event.kind)) return undefined;
  const quote = `Status: ${word}`.slice(0, 2_000);
  const statusOn = days.statusOn[0];
  if (statusOn !== undefined) return { ...event, on: statusOn, quote };
  return anchor === undefined ? undefined : { ...event, on: anchor, quote, note: dayUnknownNote };
}

const undatedApplication = (on: CalendarDay): Happening => ({ kind: 'applied', on, note: dayUnknownNote });

function noteHappening({ notes }: RowFacts, on: CalendarDay | undefined): Happening[] {
  return notes === undefined || on === undefined ? [] : [{ kind: 'note', on, note: notes }];
}
