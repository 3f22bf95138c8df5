import type { Appointment, Moment } from './appointment.ts';

/** What a calendar program is given. */
export interface CalendarEvent {
  /** Unique in the world and the same every time, so that adding it twice makes one entry. */
  readonly uid: string;
  readonly title: string;
  readonly appointment: Pick<Appointment, 'start' | 'end' | 'place' | 'link'>;
  /** Now, as ISO 8601 in UTC. */
  readonly writtenAt: string;
}

const lineEnd = '\r\n';
const longestLine = 75;

/** An appointment as a file for calendar programs. (RFC 5545) */
export function calendarFile({ uid, title, appointment, writtenAt }: CalendarEvent): string {
  const { start, end, place, link } = appointment;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rebound//Rebound//EN',
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${inUtc(writtenAt)}`,
    `DTSTART${timeOf(start)}`,
    ...(end === undefined ? [] : [`DTEND${timeOf(end)}`]),
    `SUMMARY:${text(title)}`,
    ...((place ?? link) ? [`LOCATION:${text(place ?? link ?? '')}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join(lineEnd) + lineEnd;
}

/** A whole day, a time in UTC, or one that means the clock of whoever reads it. */
function timeOf(moment: Moment): string {
  if (!moment.includes('T')) return `;VALUE=DATE:${moment.replaceAll('-', '')}`;
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(moment)) return `:${inUtc(moment)}`;
  return `:${moment.slice(0, 16).replaceAll(/[-:]/g, '')}00`;
}

const inUtc = (moment: string): string => {
  const time = new Date(moment).toISOString();
  return `${time.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
};

/** Marks and line ends of a value are escaped, so that no value can bring a line of its own. */
const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Lines are at most 75 bytes long; what is longer goes on in the next one behind a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const letter of line) {
    const bytes = bytesOf(letter);
    if (size + bytes > longestLine) {
      pieces.push(piece);
      piece = ' ';
      size = 1;
    }
    piece += letter;
    size += bytes;
  }
  return [...pieces, piece].join(lineEnd);
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
