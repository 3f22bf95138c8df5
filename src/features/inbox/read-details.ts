import { findDates } from '#platform/dates/find-dates.ts';
import { offsetMinutes } from '#platform/dates/offset-text.ts';
import { datesMatter, detailsOf, detailText, mayHoldDetails } from './domain/details/details-of.ts';
import type { MailDetails } from './domain/details/mail-details.ts';
import type { IncomingMail, MailReading } from './domain/job-mail.ts';

/**
 * What a mail says beyond its kind. The libraries that know dates and calendars are loaded with the first mail
 * that needs them, and only for kinds of mail that arrange, ask for or end something.
 */
export async function readDetails(
  mail: IncomingMail,
  reading: MailReading,
): Promise<MailDetails | undefined> {
  const { kind, date, language } = reading;
  if (!mayHoldDetails(kind) || date === null) {
    return detailsOf(mail, reading, { dates: [], calendar: undefined, sentAt: undefined });
  }
  const sentAt = momentOf(mail.date);
  const sent = { at: sentAt ?? Date.parse(date), offset: mail.utcOffset ?? offsetOf(mail.date) };
  const dates = datesMatter(mail, reading) ? await findDates(detailText(mail), language ?? 'en', sent) : [];
  const calendar = mail.calendar ? await calendarIn(mail.calendar) : undefined;
  return detailsOf(mail, reading, { dates, calendar, sentAt });
}

const calendarIn = async (text: string) =>
  (await import('#platform/mail/read-calendar.ts')).readCalendar(text);

/** The moment of a date that has a time; the day alone is none. */
function momentOf(date: string | null | undefined): number | undefined {
  const at = /\d:\d\d/.test(date ?? '') ? Date.parse(date ?? '') : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** Machines that send everywhere write `Z` or `+0000`, which tells nothing about the sender's clock. */
const offsetOf = (date: string | null | undefined): number | undefined =>
  offsetMinutes(/[+-]\d{2}:?\d{2}$/.exec((date ?? '').trim())?.[0] ?? '') || undefined;
