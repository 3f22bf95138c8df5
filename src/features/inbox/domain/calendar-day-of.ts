import { type CalendarDay, calendarDay } from '#lib/calendar-day.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day a mail's date names, as its sender's calendar showed it; undefined when it cannot be read. */
export function calendarDayOf(date: string | null | undefined): CalendarDay | undefined {
  const text = (date ?? '').trim();
  const written = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? fromMailHeader(text);
  const day = calendarDay.safeParse(written);
  return day.success ? day.data : undefined;
}

/** `Tue, 5 Mar 2024 10:00:00 +0100` → `2024-03-05`. (RFC 5322, section 3.3) */
function fromMailHeader(text: string): string | undefined {
  const parts = /^(?:[a-z]{3,9},? )?\s*(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4}|\d{2})\b/i.exec(text);
  if (!parts) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  const fullYear = year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year;
  const number = months.indexOf(month.toLowerCase()) + 1;
  return `${fullYear}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
