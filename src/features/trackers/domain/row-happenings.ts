import type { Happening } from '#features/applications/domain/event.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import type { RowFacts } from './row-facts.ts';
import { happeningOf, type StatusMeaning } from './status-meaning.ts';

/** A status or outcome cell together with what it means. */
export interface ToldStatus {
  readonly word: string;
  readonly means: StatusMeaning;
}

/**
 * The events a row tells. Columns with a day give dated events, a status gives one at its own day or, when that is
 * unknown, at the last day the row names and marked so, since an ending before an interview would be undone by it.
 * `undatedOn` stands in when the row names no day at all; without it such a row gives no events.
 */
export function rowHappenings(
  facts: RowFacts,
  told: readonly ToldStatus[],
  undatedOn: CalendarDay | undefined,
): Happening[] {
  const dated = datedHappenings(facts, told);
  const lastDated = dated
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const anchor = lastDated ?? facts.days.savedOn[0] ?? undatedOn;
  const fromStatus = told.flatMap((status) => statusHappening(status, facts, dated, anchor) ?? []);
  const known = [...dated, ...fromStatus];
  const happenings = known.length > 0 || anchor === undefined ? known : [undatedApplication(anchor)];
  return [...happenings, ...noteHappening(facts, happenings[0]?.on)];
}

function datedHappenings(facts: RowFacts, told: readonly ToldStatus[]): Happening[] {
  const { days } = facts;
  const onlyApplied = told.some(({ means }) => means === 'applied');
  const appliedOn = days.appliedOn[0] ?? (onlyApplied ? days.statusOn[0] : undefined);
  return [
    ...(appliedOn === undefined ? [] : [{ kind: 'applied' as const, on: appliedOn }]),
    ...interviewHappenings(facts, told),
    ...days.offerOn.map((on) => ({ kind: 'offer' as const, on })),
    ...days.rejectedOn.map((on) => ({ kind: 'rejected' as const, on })),
  ];
}

/** Each day is one interview; a status such as "final round" says which the last of them was. */
function interviewHappenings({ interviews }: RowFacts, told: readonly ToldStatus[]): Happening[] {
  const last = told.flatMap(({ means }) => happeningOf(means)?.round ?? [])[0];
  return interviews.map(({ on, round }, index) => {
    const known = round ?? (index === interviews.length - 1 ? last : undefined);
    return { kind: 'interview', on, ...(known !== undefined && { round: known }) };
  });
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
  return anchor === undefined ? undefined : { ...event, on: anchor, quote, dayUnknown: true };
}

const undatedApplication = (on: CalendarDay): Happening => ({ kind: 'applied', on, dayUnknown: true });

function noteHappening({ notes }: RowFacts, on: CalendarDay | undefined): Happening[] {
  return notes === undefined || on === undefined ? [] : [{ kind: 'note', on, note: notes }];
}
