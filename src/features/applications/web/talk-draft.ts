import type { Appointment } from '../domain/appointment.ts';
import type { EventDetails } from '../domain/event-details.ts';
import { peopleOf, personWords } from './person-words.ts';

/** Day, time, place and people of a talk, and a deadline, while they are being written. */
export interface TalkDraft {
  readonly talkDay: string;
  readonly talkTime: string;
  readonly place: string;
  readonly link: string;
  readonly people: string;
  readonly deadline: string;
}

export function talkDraftOf({ appointment, deadline }: EventDetails = {}): TalkDraft {
  const [talkDay = '', talkTime = ''] = (appointment?.start ?? '').split('T');
  return {
    talkDay,
    talkTime: talkTime.slice(0, 5),
    place: appointment?.place ?? '',
    link: appointment?.link ?? '',
    people: (appointment?.people ?? []).map(personWords).join(', '),
    deadline: deadline?.slice(0, 10) ?? '',
  };
}

export const isLink = (link: string): boolean => /^https?:\/\/\S+$/.test(link.trim());

/**
 * The details as they were corrected; what the form does not show stays as it was. Who names a time or place and no day
 * means the day of the entry, `on`.
 */
export function detailsFrom(
  written: TalkDraft,
  on: string,
  before: EventDetails = {},
): EventDetails | undefined {
  const { talkTime, place, link, people } = written;
  const isDayMeant = `${talkTime}${place}${link}${people}`.trim() !== '';
  const draft = { ...written, talkDay: written.talkDay || (isDayMeant ? on : '') };
  const { appointment: was, deadline: wasDue, ...rest } = before;
  const appointment = appointmentFrom(draft, was);
  const isSameDay = wasDue?.slice(0, 10) === draft.deadline;
  const deadline = isSameDay ? wasDue : draft.deadline;
  const details = { ...rest, ...(appointment && { appointment }), ...(deadline && { deadline }) };
  return Object.keys(details).length === 0 ? undefined : details;
}

function appointmentFrom(draft: TalkDraft, was?: Appointment): Appointment | undefined {
  if (draft.talkDay === '') return undefined;
  const { start: _, end: __, zone: ___, place: ____, link: _____, people: ______, ...rest } = was ?? {};
  const people = peopleOf(draft.people);
  return {
    ...rest,
    ...timeFrom(draft, was),
    ...placeFrom(draft),
    ...(people.length > 0 && { people }),
  };
}

/** A time that was left as it stood keeps its zone and its end; another one is on the person's own clock. */
function timeFrom(draft: TalkDraft, was?: Appointment): Pick<Appointment, 'start' | 'end' | 'zone'> {
  const start = draft.talkDay + (draft.talkTime ? `T${draft.talkTime}` : '');
  if (!was || was.start.slice(0, 16) !== start) return { start };
  return { start: was.start, ...(was.end && { end: was.end }), ...(was.zone && { zone: was.zone }) };
}

function placeFrom(draft: TalkDraft): Pick<Appointment, 'medium' | 'place' | 'link'> {
  const [place, link] = [draft.place.trim(), draft.link.trim()];
  return {
    ...(place && { medium: 'place', place }),
    ...(link && { medium: 'video', link }),
  };
}
