import type { Appointment, Person } from '#features/applications/domain/appointment.ts';
import type { CalendarEntry } from './mail-details.ts';
import { meetingPlace } from './meeting-place.ts';

const oneLine = (text: string, longest: number): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longest);

/** The appointment of a calendar entry; its words come from outside and are cut to a line each. */
export function calendarAppointment(entry: CalendarEntry): Appointment {
  const location = oneLine(entry.location, 300);
  const { link, ...found } = meetingPlace(`${entry.location}\n${entry.description}`, []);
  const isAddress =
    location !== '' && !/https?:|^(?:zoom|(?:microsoft |ms )?teams|google meet|online|skype)/i.test(location);
  const place = link === undefined && isAddress ? { medium: 'place' as const, place: location } : {};
  return {
    start: entry.start,
    ...(entry.end && entry.end > entry.start && { end: entry.end }),
    ...(entry.zone && { zone: oneLine(entry.zone, 60) }),
    ...found,
    ...place,
    ...(link && { medium: 'video' as const, link }),
    ...(entry.uid && { uid: oneLine(entry.uid, 500) }),
    sequence: entry.sequence,
  };
}

const machines =
  /no-?reply|calendar|notification|mailer|recruit|talent|careers?|jobs?|resource|room|booking/i;

/** Whom a calendar entry invites besides the person it was sent to: those who are named as people are. */
export function calendarPeople({ people }: CalendarEntry, to: string): Person[] {
  const named = people.filter(
    ({ name, address }) =>
      /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,3}$/u.test(name) &&
      !machines.test(address) &&
      !to.toLowerCase().includes(address.toLowerCase()),
  );
  return [...new Set(named.map(({ name }) => name))].slice(0, 20).map((name) => ({ name }));
}
