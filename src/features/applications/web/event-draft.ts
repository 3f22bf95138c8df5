import type { CalendarDay } from '#lib/calendar-day.ts';
import { type EventKind, endings, type Happening, type rounds } from '../domain/event.ts';
import type { EventDetails } from '../domain/event-details.ts';
import { detailsFrom, isLink, type TalkDraft, talkDraftOf } from './talk-draft.ts';

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
  readonly talk: TalkDraft;
}

export const newDraft = (kind: EventKind, on: CalendarDay): EventDraft => ({
  kind,
  on,
  round: 'interview',
  note: '',
  talk: talkDraftOf(),
});

export const draftOf = ({ kind, on, round, note, dayUnknown, details }: Happening): EventDraft => ({
  kind,
  on,
  round: round ?? 'interview',
  note: note ?? '',
  talk: talkDraftOf(details),
  ...(dayUnknown && { placeholderDay: on }),
});

/** What a source said and the form does not show whole. */
export interface SaidBefore {
  readonly quote?: string | undefined;
  readonly details?: EventDetails | undefined;
}

/** What sets no time ahead, whatever was chosen before. */
const setsNothing: ReadonlySet<EventKind> = new Set([
  ...endings,
  'note',
  'applied',
  'acknowledged',
  'reopened',
]);

/** The entry to save; undefined while something in it is not right. The words of a mail stay as they were. */
export function happeningOf(
  draft: EventDraft,
  { quote, details: before }: SaidBefore = {},
): Happening | undefined {
  const { kind, on, round, talk } = draft;
  const note = draft.note.trim();
  if (on === '' || (talk.link.trim() !== '' && !isLink(talk.link))) return undefined;
  const details = detailsFrom(setsNothing.has(kind) ? talkDraftOf() : talk, on, before);
  return {
    kind,
    on,
    ...(kind === 'interview' && { round }),
    ...(on === draft.placeholderDay && { dayUnknown: true }),
    ...(note !== '' && { note }),
    ...(quote !== undefined && { quote }),
    ...(details && { details }),
  };
}
