import type { Chrono, ParsedComponents, ParsedResult } from 'chrono-node';

/** A day, a time or both, as they stand in a text. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  /** `2026-05-14`; undefined for a time alone. */
  readonly day: string | undefined;
  /** Whether the day of the week beside it, if any, is the right one. */
  readonly agrees: boolean;
  /** `10:00`; undefined for a day alone. */
  readonly time: string | undefined;
  readonly endTime: string | undefined;
}

/** "In 48 hours" is a span, not a date. */
const spans = /relativeDate|casualReference\/now/;
/** Without a year the day meant is at most so many days ahead, else it was last year. */
const farthestAhead = 270;
const day = 86_400_000;

/** The days and times of a text, in order, seen from the moment it was sent. */
export function writtenDates(chrono: Chrono, text: string, sentAt: number, offset: number): WrittenDate[] {
  const reference = { instant: new Date(sentAt), timezone: offset };
  return chrono.parse(text, reference, { forwardDate: true }).flatMap((result) => {
    if ([...result.tags()].some((tag) => spans.test(tag))) return [];
    const written = writtenDate(result, sentAt);
    return written.day === undefined && written.time === undefined ? [] : [written];
  });
}

function writtenDate({ index, text, start, end }: ParsedResult, sentAt: number): WrittenDate {
  return {
    from: index,
    to: index + text.length,
    day: dayOf(start, sentAt),
    agrees:
      !start.isCertain('weekday') || !start.isCertain('day') || weekdayOf(start) === start.get('weekday'),
    time: timeOf(start, text),
    endTime: end ? timeOf(end, text) : undefined,
  };
}

function timeOf(part: ParsedComponents, text: string): string | undefined {
  const hour = part.get('hour');
  if (hour === null || !part.isCertain('hour')) return undefined;
  // Nobody is asked to come at three at night.
  const isAfternoon = hour > 0 && hour < 7 && !part.isCertain('meridiem') && !/\b0\d/.test(text);
  return `${twoDigits(isAfternoon ? hour + 12 : hour)}:${twoDigits(part.get('minute'))}`;
}

function dayOf(part: ParsedComponents, sentAt: number): string | undefined {
  if (!part.isCertain('day') && !part.isCertain('weekday')) return undefined;
  const at = utcDay(part);
  const far = !part.isCertain('year') && at - sentAt > farthestAhead * day;
  const year = (part.get('year') ?? 0) - (far ? 1 : 0);
  return `${year}-${twoDigits(part.get('month'))}-${twoDigits(part.get('day'))}`;
}

const utcDay = (part: ParsedComponents): number =>
  Date.UTC(part.get('year') ?? 0, (part.get('month') ?? 1) - 1, part.get('day') ?? 1);

const weekdayOf = (part: ParsedComponents): number => new Date(utcDay(part)).getUTCDay();

const twoDigits = (value: number | null): string => String(value ?? 0).padStart(2, '0');
