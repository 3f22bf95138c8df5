import type { Email } from 'postal-mime';

/** Whether a part of a mail is an appointment for a calendar program. */
export const isCalendar = (type: string, name: string | undefined): boolean =>
  type === 'text/calendar' || type === 'application/ics' || /\.ics$/i.test(name ?? '');

/** The appointment among the attachments that the full parser found. */
export function calendarAmong(attachments: Email['attachments']): string | undefined {
  const part = attachments.find(({ mimeType, filename }) => isCalendar(mimeType, filename ?? undefined));
  if (!part) return undefined;
  return typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);
}
