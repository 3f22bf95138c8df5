import { appointmentStates } from '#features/applications/domain/agenda.ts';
import type { Application } from '#features/applications/domain/application.ts';
import { dayOfMoment } from '#features/applications/domain/appointment.ts';
import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import type { ApplicationEvent } from '#features/applications/domain/event.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';

/** An event together with the application that it belongs to. */
export interface Moment {
  readonly application: Application;
  readonly event: ApplicationEvent;
  /** Everything that happened to the application, earliest first. */
  readonly history: readonly ApplicationEvent[];
  /** The days of its talks, by the events that tell them. */
  readonly talks: ReadonlyMap<string, CalendarDay>;
}

/** Every event of these applications, earliest first. */
export function momentsOf(dossiers: readonly Dossier[]): Moment[] {
  return dossiers
    .flatMap((dossier) => {
      const application = applicationOf(dossier);
      const talks = talkDays(dossier.events);
      return dossier.events.map((event) => ({ application, event, history: dossier.events, talks }));
    })
    .sort((a, b) => a.event.on.localeCompare(b.event.on) || a.event.id.localeCompare(b.event.id));
}

/**
 * The days on which talks take place. A mail tells the day of an appointment, or else only that a talk is wanted;
 * any other source tells the day of the talk.
 */
export function talkDays(events: readonly ApplicationEvent[]): Map<string, CalendarDay> {
  const states = appointmentStates(events);
  const days = new Map<string, CalendarDay>();
  for (const { id, kind, on, source, details } of events) {
    if (details?.appointment && states.get(id) === 'set')
      days.set(id, dayOfMoment(details.appointment.start));
    else if (!details?.appointment && kind === 'interview' && source.kind !== 'mail') days.set(id, on);
  }
  return days;
}

/** A mail that asks for a talk without setting its day. */
export const isInvitation = ({ event }: Moment): boolean =>
  event.kind === 'interview' && event.source.kind === 'mail' && event.details?.appointment === undefined;

/** The day on which the talk takes place that the event tells of; undefined when it tells of none. */
export const talkDay = ({ event, talks }: Moment): CalendarDay | undefined => talks.get(event.id);

/** Whether the person has written something down about the talk, in its own note or in one since. */
export const isWrittenDown = ({ event, history }: Moment, day: CalendarDay): boolean =>
  event.note !== undefined || history.some(({ kind, on }) => kind === 'note' && on >= day);

/** Whether the day of a talk after this invitation is known. */
export const isArranged = ({ event, talks }: Moment): boolean =>
  [...talks.values()].some((day) => day >= event.on);
