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
  return chrono.parse(withoutBullets(text), reference, { forwardDate: true }).flatMap((result) => {
    if ([...result.tags()].some((tag) => spans.test(tag))) return [];
    const read = endsOnAnotherDay(result) ? bothDays(result, sentAt) : [writtenDate(result, text, sentAt)];
    return read.filter(({ day, time }) => day !== undefined || time !== undefined);
  });
}

/** A dash that begins a line is no "from – to". */
const withoutBullets = (text: string): string => text.replace(/^([ \t]*)[-–•*](?= )/gm, '$1;');

function writtenDate(result: ParsedResult, text: string, sentAt: number): WrittenDate {
  const { index, start, end } = result;
  const to = index + result.text.length;
  const street = end && houseNumber.exec(result.text)?.[0];
  const isStreet = street !== undefined && street !== null && streetWord.test(text.slice(to));
  return {
    from: index,
    to: isStreet ? to - street.length : to,
    ...dayAndTime(start, result.text, sentAt),
    endTime: end && !isStreet ? timeOf(end, result.text) : undefined,
  };
}

/** `à 10h30 au 12 rue …`: the number of a house is no time at which it ends. */
const houseNumber = / (?:au|à|a) \d{1,3}$/;
const streetWord = /^,? (?:bis |ter )?(?:rue|avenue|boulevard|place|quai|allée|chemin|cours|impasse)\b/i;

const dayAndTime = (part: ParsedComponents, text: string, sentAt: number) => ({
  day: dayOf(part, sentAt),
  agrees: !part.isCertain('weekday') || !part.isCertain('day') || weekdayOf(part) === part.get('weekday'),
  time: timeOf(part, text),
});

const endsOnAnotherDay = ({ start, end }: ParsedResult): boolean =>
  end !== null && end !== undefined && named(end) && named(start) && utcDay(start) !== utcDay(end);

const named = (part: ParsedComponents): boolean => part.isCertain('day') || part.isCertain('weekday');

/** `from Tuesday at 10 to Thursday at 2`: two days, each with its time. */
function bothDays({ index, text, start, end }: ParsedResult, sentAt: number): WrittenDate[] {
  const split = /\s*(?:\b(?:to|till|until|bis|auf|al|a|tot|naar|até|para|au)\b|[-–à])\s*/.exec(text.slice(3));
  if (!end || !split) return [];
  const middle = index + 3 + split.index;
  return [
    { from: index, to: middle, ...dayAndTime(start, text, sentAt), endTime: undefined },
    {
      from: middle + split[0].length,
      to: index + text.length,
      ...dayAndTime(end, text, sentAt),
      endTime: undefined,
    },
  ];
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
  const at = utcDay(part) + (isSameWeekday(part, sentAt) ? 7 * day : 0);
  const far = !part.isCertain('year') && at - sentAt > farthestAhead * day;
  const found = new Date(at);
  if (far) found.setUTCFullYear(found.getUTCFullYear() - 1);
  return isRealDay(part) ? found.toISOString().slice(0, 10) : undefined;
}

/** Who writes "on Thursday" on a Thursday means the next one, else it would be "today". */
const isSameWeekday = (part: ParsedComponents, sentAt: number): boolean =>
  part.isCertain('weekday') && !part.isCertain('day') && Math.abs(utcDay(part) + day / 2 - sentAt) < day / 2;

/** The thirtieth of February is none. */
const isRealDay = (part: ParsedComponents): boolean =>
  new Date(utcDay(part)).getUTCDate() === part.get('day');

const utcDay = (part: ParsedComponents): number =>
  Date.UTC(part.get('year') ?? 0, (part.get('month') ?? 1) - 1, part.get('day') ?? 1);

const weekdayOf = (part: ParsedComponents): number => new Date(utcDay(part)).getUTCDay();

const twoDigits = (value: number | null): string => String(value ?? 0).padStart(2, '0');
