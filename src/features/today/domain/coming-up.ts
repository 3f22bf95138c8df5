import { z } from 'zod';
import { appointmentStates } from '#features/applications/domain/agenda.ts';
import { applicationSchema } from '#features/applications/domain/application.ts';
import { appointmentSchema, dayOfMoment } from '#features/applications/domain/appointment.ts';
import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import type { ApplicationEvent } from '#features/applications/domain/event.ts';
import { addDays, type CalendarDay } from '#lib/calendar-day.ts';

/** How many days ahead something is worth knowing. */
const daysAhead = 14;

/** A talk that takes place soon, or something that has to be done by then. */
export const comingUpSchema = z.object({
  application: applicationSchema,
  /** The event that tells it. */
  event: z.uuid(),
  kind: z.enum(['talk', 'deadline']),
  /** Of a deadline only its moment. */
  appointment: appointmentSchema,
});
export type ComingUp = z.infer<typeof comingUpSchema>;

/** What lies ahead of the open applications, the next first. */
export function comingUpOf(dossiers: readonly Dossier[], today: CalendarDay): ComingUp[] {
  const until = addDays(today, daysAhead);
  return dossiers
    .map((dossier) => ({ application: applicationOf(dossier), events: dossier.events }))
    .filter(({ application }) => application.ending === undefined)
    .flatMap(({ application, events }) => aheadOf(events).map((ahead) => ({ application, ...ahead })))
    .filter(({ appointment: { start } }) => dayOfMoment(start) >= today && dayOfMoment(start) <= until)
    .sort((a, b) => a.appointment.start.localeCompare(b.appointment.start) || a.event.localeCompare(b.event));
}

type Ahead = Omit<ComingUp, 'application'>;

function aheadOf(events: readonly ApplicationEvent[]): Ahead[] {
  const states = appointmentStates(events);
  const talks = events.flatMap(({ id, kind, on, source, details }): Ahead[] => {
    const appointment = details?.appointment;
    if (appointment) return states.get(id) === 'set' ? [{ event: id, kind: 'talk', appointment }] : [];
    const isByHand = kind === 'interview' && source.kind !== 'mail';
    return isByHand ? [{ event: id, kind: 'talk', appointment: { start: on } }] : [];
  });
  return [...talks, ...lastDeadline(events)];
}

/** A reminder may give more time, so of several deadlines the last one told holds. */
function lastDeadline(events: readonly ApplicationEvent[]): Ahead[] {
  const event = events.findLast(({ details }) => details?.deadline !== undefined);
  const start = event?.details?.deadline;
  return event && start ? [{ event: event.id, kind: 'deadline', appointment: { start } }] : [];
}
