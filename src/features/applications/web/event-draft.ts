import type { CalendarDay } from '#lib/calendar-day.ts';
import { type EventKind, endings, type Happening, type rounds } from '../domain/event.ts';

/** What can be chosen when writing down by hand what happened, the likeliest first. */
export const kindsOnTheWay = [
  'interview',
  'assessment',
  'update',
  'offer',
  'acknowledged',
  'applied',
  'reopened',
  'note',
] as const satisfies readonly EventKind[];
export const kindsOfEnding = endings;

/** An entry while it is being written. */
export interface EventDraft {
  readonly kind: EventKind;
  /** Empty while no day is chosen. */
  readonly on: CalendarDay | '';
  readonly round: (typeof rounds)[number];
  readonly note: string;
  /** The day that only keeps it in its place; whoever chooses another says that it is known. */
  readonly placeholderDay?: CalendarDay;
}

export const newDraft = (kind: EventKind, on: CalendarDay): EventDraft => ({
  kind,
  on,
  round: 'interview',
  note: '',
});

export const draftOf = ({ kind, on, round, note, dayUnknown }: Happening): EventDraft => ({
  kind,
  on,
  round: round ?? 'interview',
  note: note ?? '',
  ...(dayUnknown && { placeholderDay: on }),
});

/** The entry to save; undefined while it has no day. The quoted words of a mail stay as they were. */
export function happeningOf(draft: EventDraft, quote?: string): Happening | undefined {
  const { kind, on, round } = draft;
  const note = draft.note.trim();
  if (on === '') return undefined;
  return {
    kind,
    on,
    ...(kind === 'interview' && { round }),
    ...(on === draft.placeholderDay && { dayUnknown: true }),
    ...(note !== '' && { note }),
    ...(quote !== undefined && { quote }),
  };
}
