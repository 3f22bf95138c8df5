import { type Appointment, dayOfMoment, type Moment } from './appointment.ts';
import type { ApplicationEvent } from './event.ts';

/** What became of an appointment since: it holds, was told again later, takes place at another time, or not at all. */
export type AppointmentState = 'set' | 'repeated' | 'moved' | 'called-off';

/** The appointments that the events of one application set, by event id, with what the later events made of them. */
export function appointmentStates(
  events: readonly ApplicationEvent[],
): ReadonlyMap<string, AppointmentState> {
  const states = new Map<string, AppointmentState>();
  const earlier: Known[] = [];
  for (const event of events) {
    const appointment = event.details?.appointment;
    const known = appointment && earlier.findLast((other) => isSame(other.appointment, appointment));
    if (event.details?.change === 'called-off') callOff(earlier, states, event, known);
    else if (appointment) {
      setAnew(earlier, states, event, appointment, known);
      earlier.push({ id: event.id, appointment });
    }
  }
  return states;
}

interface Known {
  readonly id: string;
  readonly appointment: Appointment;
}

/** One appointment is the same as another by its calendar's name for it, else by its time. */
function isSame(one: Appointment, other: Appointment): boolean {
  if (one.uid !== undefined && other.uid !== undefined) return one.uid === other.uid;
  return instantOf(one.start) === instantOf(other.start);
}

/** Moments told in two zones may be one. */
const instantOf = (moment: Moment): string | number =>
  /T.*(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? Date.parse(moment) : moment;

function callOff(
  earlier: readonly Known[],
  states: Map<string, AppointmentState>,
  event: ApplicationEvent,
  named: Known | undefined,
): void {
  if (event.details?.appointment) states.set(event.id, 'called-off');
  const [known] = named ? [named] : coming(earlier, states, event);
  for (const { id, appointment } of earlier) {
    if (known && isSame(known.appointment, appointment)) states.set(id, 'called-off');
  }
}

function setAnew(
  earlier: readonly Known[],
  states: Map<string, AppointmentState>,
  event: ApplicationEvent,
  appointment: Appointment,
  named: Known | undefined,
): void {
  const isOlder = named !== undefined && (named.appointment.sequence ?? 0) > (appointment.sequence ?? 0);
  states.set(event.id, isOlder ? 'moved' : 'set');
  if (isOlder) return;
  const [moved] = event.details?.change === 'moved' ? coming(earlier, states, event) : [];
  const time = instantOf(appointment.start);
  for (const known of earlier.filter(({ id }) => states.get(id) === 'set')) {
    if (instantOf(known.appointment.start) === time) states.set(known.id, 'repeated');
    else if (known === moved || known === named) states.set(known.id, 'moved');
  }
}

/** The appointments that still lay ahead when an event happened, the latest told first. */
const coming = (
  earlier: readonly Known[],
  states: ReadonlyMap<string, AppointmentState>,
  { on }: ApplicationEvent,
): Known[] =>
  earlier
    .filter(({ id, appointment: { start } }) => states.get(id) === 'set' && dayOfMoment(start) >= on)
    .reverse();
