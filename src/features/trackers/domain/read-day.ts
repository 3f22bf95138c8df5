import { addDays, type CalendarDay, calendarDay } from '#lib/calendar-day.ts';
import { monthNamed } from './month-names.ts';

/** Whether 3/4/2024 is the third of April or the fourth of March. */
export type DayOrder = 'day-first' | 'month-first';

/** Longer cells are notes that happen to name a day. */
const longestDate = 80;
const clockTime = /\b\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?\b|uhr\b)?/giu;
const zone = /\b(?:gmt|utc)[+-]\d{2}:?\d{2}|\b(?:gmt|utc|cest|cet)\b|\s[+-]\d{2}:?\d{2}\b|\([^)]*\)/giu;
const yearFirst = /^(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?:\D|$)/u;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
export const twoNumbersAndYear = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?:[\sT,]|$)/u;

/**
 * The day a cell names, in any of the forms sheets write it; undefined when it names none or one that the calendar
 * does not have. `order` decides only what is open: 13/4/2024 and 3.4.2024 have the day first in any case.
 */
export function readDay(text: string, order: DayOrder): CalendarDay | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longestDate) return undefined;
  return (
    readNumber(trimmed) ?? readYearFirst(trimmed) ?? readYearLast(trimmed, order) ?? readNamedMonth(trimmed)
  );
}

function readYearFirst(text: string): CalendarDay | undefined {
  const match = yearFirst.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

function readYearLast(text: string, order: DayOrder): CalendarDay | undefined {
  const match = twoNumbersAndYear.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  const dayFirst = first > 12 || (second <= 12 && (match[2] === '.' || order === 'day-first'));
  return dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** Spreadsheets count days from 1899-12-30, computers seconds or milliseconds from 1970. */
function readNumber(text: string): CalendarDay | undefined {
  const date = compact.exec(text);
  if (date) return dayOf(Number(date[1]), Number(date[2]), Number(date[3]));
  if (!/^\d{5}(?:[.,]\d+)?$|^\d{10}$|^\d{13}$/u.test(text)) return undefined;
  const number = Number(text.replace(',', '.'));
  if (text.length >= 13) return addDays('1970-01-01', Math.floor(number / 86_400_000));
  if (/^\d{10}$/u.test(text)) return addDays('1970-01-01', Math.floor(number / 86_400));
  return number >= 36_526 && number < 54_789 ? addDays('1899-12-30', Math.floor(number)) : undefined;
}

function readNamedMonth(text: string): CalendarDay | undefined {
  const words = text
    .replace(clockTime, ' ')
    .replace(zone, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  const month = words.map(monthNamed).find((found) => found !== undefined);
  const numbers = words.flatMap((word) => /^(\d+)(?:st|nd|rd|th|er|o|º)?$/u.exec(word)?.[1] ?? []);
  if (month === undefined || numbers.length !== 2) return undefined;
  const [first = '', second = ''] = numbers;
  return first.length === 4
    ? dayOf(Number(first), month, Number(second))
    : dayOf(fullYear(second), month, Number(first));
}

const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) >= 70 ? 1900 : 2000);

function dayOf(year: number, month: number, day: number): CalendarDay | undefined {
  const text = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
  return year >= 1950 && calendarDay.safeParse(text).success ? text : undefined;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
