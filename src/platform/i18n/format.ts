import { type CalendarDay, daysBetween } from '#lib/calendar-day.ts';

/** Days, numbers and spans of time in the words of one locale. */
export interface Format {
  /** "5 Jan 2026" */
  day(day: CalendarDay): string;
  /** "Mon, 5 Jan": for lists in which the year is clear. */
  shortDay(day: CalendarDay): string;
  /** "Mon 5 Jan, 10:00" of a moment as it was told, on the clock of whoever told it; a day alone has no time. */
  moment(moment: string): string;
  /** The same moment on the person's own clock, when that shows another time: "09:00", or with another day, that too. */
  yourTime(moment: string): string | undefined;
  /** "5–9 Jan 2026" */
  dayRange(from: CalendarDay, to: CalendarDay): string;
  /** "3 days ago", "yesterday", "in 2 weeks", seen from `today`. */
  relativeDay(day: CalendarDay, today: CalendarDay): string;
  /** A moment (ISO 8601) on the person's own clock: "24 Nov 2026, 18:05". */
  ownMoment(at: string): string;
  /** "1,240" */
  number(value: number): string;
  /** "54%" of a share between 0 and 1. */
  percent(share: number): string;
  /** "about 2 minutes" needs words: this gives "2 minutes"; below a minute, seconds in steps of ten. */
  duration(seconds: number): string;
  /** "12.4 MB", in powers of 1000. */
  bytes(count: number): string;
}

/** Days carry no zone: they are read and written in UTC so that no one's clock shifts them. */
const utc = { timeZone: 'UTC' } as const;

/** `timeZone` is that of the person's own clock unless given. */
export function createFormat(locale: string, timeZone?: string): Format {
  const long = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'short', year: 'numeric' });
  const short = new Intl.DateTimeFormat(locale, { ...utc, day: 'numeric', month: 'short', weekday: 'short' });
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    day: (day) => long.format(Date.parse(day)),
    shortDay: (day) => short.format(Date.parse(day)),
    ...formatMoments(locale, timeZone),
    dayRange: (from, to) => long.formatRange(Date.parse(from), Date.parse(to)),
    relativeDay: (day, today) => relative.format(...inLargestUnit(daysBetween(today, day))),
    ownMoment: (at) => moments.format(new Date(at)),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    duration: (seconds) => formatDuration(locale, seconds),
    bytes: (count) => formatBytes(locale, count),
  };
}

function formatMoments(locale: string, timeZone: string | undefined): Pick<Format, 'moment' | 'yourTime'> {
  const day = { day: 'numeric', month: 'short', weekday: 'short' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const told = new Intl.DateTimeFormat(locale, { ...utc, ...day, ...time });
  const toldDay = new Intl.DateTimeFormat(locale, { ...utc, ...day });
  const own = timeZone === undefined ? {} : { timeZone };
  const yours = new Intl.DateTimeFormat(locale, { ...own, ...day, ...time });
  const yourDay = new Intl.DateTimeFormat(locale, { ...own, ...day });
  const yourClock = new Intl.DateTimeFormat(locale, { ...own, ...time });
  const moment = (written: string): string =>
    written.includes('T')
      ? told.format(Date.parse(`${written.slice(0, 16)}Z`))
      : toldDay.format(Date.parse(written));
  return {
    moment,
    yourTime: (written) => {
      if (!/T.*(?:Z|[+-]\d\d:\d\d)$/.test(written)) return undefined;
      const at = Date.parse(written);
      if (yours.format(at) === moment(written)) return undefined;
      const isSameDay = yourDay.format(at) === toldDay.format(Date.parse(written.slice(0, 10)));
      return isSameDay ? yourClock.format(at) : yours.format(at);
    },
  };
}

function inLargestUnit(days: number): [number, 'day' | 'week' | 'month' | 'year'] {
  const distance = Math.abs(days);
  if (distance < 14) return [days, 'day'];
  if (distance < 60) return [Math.trunc(days / 7), 'week'];
  if (distance < 365) return [Math.trunc(days / 30.4), 'month'];
  return [Math.trunc(days / 365), 'year'];
}

function formatDuration(locale: string, seconds: number): string {
  const [value, unit] =
    seconds < 55
      ? [Math.max(10, Math.round(seconds / 10) * 10), 'second']
      : seconds < 3_570
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3_600), 'hour'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

function formatBytes(locale: string, count: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, count)) / 3)));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(count / 1000 ** power);
}
