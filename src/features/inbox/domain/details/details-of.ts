import type { IncomingMail, MailKind, MailReading } from '../job-mail.ts';
import { ownWords } from '../own-words.ts';
import { requisitionIn } from '../requisition.ts';
import { calendarAppointment, calendarPeople } from './calendar-appointment.ts';
import { type DatedText, dateRole } from './date-roles.ts';
import { deadlineIn } from './deadline-in.ts';
import { type FoundCue, findDetailCues } from './find-detail-cues.ts';
import { interviewersIn } from './interviewers.ts';
import { laterChances } from './later-chances.ts';
import type { CalendarEntry, DateInText, MailDetails } from './mail-details.ts';
import { meetingPlace } from './meeting-place.ts';
import { sentencePlaces } from './sentence-places.ts';
import { talkTimes } from './talk-times.ts';

/** What was found in a mail by those who know dates and calendars. */
export interface MailFacts {
  readonly dates: readonly DateInText[];
  readonly calendar: CalendarEntry | undefined;
  /** When it was sent, in milliseconds since 1970. */
  readonly sentAt: number | undefined;
}

const longestRead = 8_000;

/** The mails whose details are worth a search: those that arrange, ask for or end something. */
export const mayHoldDetails = (kind: MailKind): boolean =>
  kind === 'interview' ||
  kind === 'assessment' ||
  kind === 'offer' ||
  kind === 'update' ||
  kind === 'rejection';

/** Whether its dates matter: those of a no only where it welcomes another application. Finding dates is what takes time. */
export const datesMatter = (mail: IncomingMail, { kind, language }: MailReading): boolean =>
  kind !== 'rejection' ||
  findDetailCues(detailText(mail), language ?? 'en').some(({ cue }) => cue === 'applyAgain');

/** The text whose places `MailFacts` speak of: the subject, and below it what the sender wrote. */
export const detailText = (mail: IncomingMail): string =>
  `${mail.subject ?? ''}\n${ownWords((mail.text ?? '').slice(0, longestRead))}`;

/** What a mail says beyond its kind; undefined when that is nothing. */
export function detailsOf(
  mail: IncomingMail,
  reading: MailReading,
  facts: MailFacts,
): MailDetails | undefined {
  const { kind, date: sentOn } = reading;
  const numbered = numberOf(mail, kind);
  if (!mayHoldDetails(kind) || sentOn === null) return orNothing(numbered);
  const text = detailText(mail);
  const cues = findDetailCues(text, reading.language ?? 'en');
  const dated: DatedText = { text, sentOn, cues, sentences: sentencePlaces(text) };
  const { calendar, dates, sentAt } = facts;
  return orNothing({
    ...(kind === 'rejection' ? laterChances(dated, dates) : meeting(mail, reading, dated, facts)),
    ...(kind !== 'rejection' && !calendar?.cancelled && deadline(deadlineIn(dated, dates, sentAt))),
    ...numbered,
  });
}

function numberOf({ subject, text }: IncomingMail, kind: MailKind): Pick<MailDetails, 'requisition'> {
  if (kind === 'alert' || kind === 'unrelated') return {};
  const requisition = requisitionIn(subject ?? '', text ?? '');
  return requisition ? { requisition } : {};
}

const deadline = (found: MailDetails['deadline']): Pick<MailDetails, 'deadline'> =>
  found ? { deadline: found } : {};

const orNothing = (details: MailDetails): MailDetails | undefined =>
  Object.keys(details).length === 0 ? undefined : details;

/** When, where and with whom one meets; a calendar entry knows better than the words around it. */
function meeting(mail: IncomingMail, reading: MailReading, dated: DatedText, facts: MailFacts): MailDetails {
  const { calendar, dates } = facts;
  const change = changeIn(reading.kind, dated, calendar);
  const changed = change ? { change } : {};
  const entry = calendar && { ...calendarAppointment(calendar), certain: true };
  if (change?.is === 'called-off') return { ...(entry?.uid && { appointment: entry }), ...changed };
  const times: Times = entry
    ? { appointment: entry }
    : talkTimes(talkDates(reading.kind, dates, dated), dated.text, dated.cues);
  // Without a new time, "a change" says nothing about a talk.
  if (!times.appointment && !times.choices) return {};
  return { ...placed(times, dated), ...changed, ...peopleMet(mail, reading, dated, calendar) };
}

type Times = Pick<MailDetails, 'appointment' | 'choices'>;

const placed = ({ appointment, ...times }: Times, { text, cues }: DatedText): Times => ({
  ...times,
  ...(appointment && { appointment: { ...meetingPlace(text, cues), ...appointment } }),
});

function peopleMet(
  { to }: IncomingMail,
  { company }: MailReading,
  { text }: DatedText,
  calendar: CalendarEntry | undefined,
): Pick<MailDetails, 'interviewers'> {
  const named = interviewersIn(text, company);
  const people = named.length === 0 && calendar ? calendarPeople(calendar, to ?? '') : named;
  return people.length === 0 ? {} : { interviewers: people };
}

/** Only an invitation sets a talk by its day alone. */
const talkDates = (kind: MailKind, dates: readonly DateInText[], dated: DatedText): readonly DateInText[] =>
  kind === 'offer'
    ? []
    : dates.filter(
        (date) => dateRole(date, dated) === 'talk' && (kind === 'interview' || date.start.includes('T')),
      );

function changeIn(
  kind: MailKind,
  { cues, text }: DatedText,
  calendar: CalendarEntry | undefined,
): MailDetails['change'] {
  if (calendar?.cancelled) return { is: 'called-off' };
  const cue = (name: FoundCue['cue']) => cues.find((found) => found.cue === name);
  const off = kind === 'update' && !calendar ? cue('calledOff') : undefined;
  if (off) return { is: 'called-off', quote: text.slice(off.from, off.to) };
  const moved = kind === 'interview' || kind === 'update' ? cue('moved') : undefined;
  return moved && { is: 'moved', quote: text.slice(moved.from, moved.to) };
}
