import type { WrittenDate } from './written-dates.ts';

/** How far a time may stand behind its day: `Date: 14 May` and, on the next line, `Time: 10:00`. */
const reach = 60;
const between = /(?:between|zwischen|entre|tussen)\s+(?:las\s+|as\s+|às\s+)?$/i;
const and = /^\s*(?:h|uur|uhr)?\s*(?:and|und|et|y|en|e|às|-|–|to|bis|tot|a|à)\s*(?:las\s+|as\s+|às\s+)?$/i;

/** Puts a time to the day that it stands beside; a day alone stays one, a time without a day is left out. */
export function joinDates(parts: readonly WrittenDate[], text: string): WrittenDate[] {
  const ranges = joinRanges(parts, text);
  const joined: WrittenDate[] = [];
  for (const [at, part] of ranges.entries()) {
    const before = joined.at(-1);
    const next = ranges[at + 1];
    if (part.day !== undefined) joined.push(part);
    else if (next && isOn(part, next, text)) {
      ranges[at + 1] = { ...next, from: part.from, time: part.time, endTime: part.endTime };
    } else if (before && isBeside(before, part, text)) addTime(joined, before, part);
  }
  return joined;
}

/** The time of a day, or one more time on it. */
function addTime(joined: WrittenDate[], before: WrittenDate, part: WrittenDate): void {
  if (before.time === undefined)
    joined[joined.length - 1] = { ...before, to: part.to, time: part.time, endTime: part.endTime };
  else joined.push({ ...part, day: before.day, agrees: before.agrees });
}

/** `between 9 and 11 on 12 June` */
function joinRanges(parts: readonly WrittenDate[], text: string): WrittenDate[] {
  const joined: WrittenDate[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isEnd =
      before?.time !== undefined &&
      before.endTime === undefined &&
      part.time !== undefined &&
      (before.day === undefined || part.day === undefined) &&
      between.test(text.slice(0, before.from).slice(-20)) &&
      and.test(text.slice(before.to, part.from));
    if (!isEnd) joined.push(part);
    else
      joined[joined.length - 1] = {
        ...part,
        from: before.from,
        day: before.day ?? part.day,
        time: before.time,
        endTime: part.time,
      };
  }
  return joined;
}

/** `at 5 pm on 12 May`: the day follows its time. */
function isOn(time: WrittenDate, next: WrittenDate, text: string): boolean {
  if (next.day === undefined || next.time !== undefined) return false;
  const gap = text.slice(time.to, next.from);
  return (
    gap.length <= reach / 2 && /^[^.!?;\n]*(?:on|of|del|am|le|op|do(?: dia)?|no dia|de|,)?\s*$/i.test(gap)
  );
}

function isBeside(first: WrittenDate, second: WrittenDate, text: string): boolean {
  const gap = text.slice(first.to, second.from);
  return gap.length <= reach && !/[.!?;] |\n\s*\n\s*\n/.test(gap);
}
