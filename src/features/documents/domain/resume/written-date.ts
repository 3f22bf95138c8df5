import { foldWord } from '#lib/text/document-words.ts';
import type { Dated } from './resume-reading.ts';

/** Beginnings of names of months, folded, in English, German, French, Spanish, Dutch and Portuguese. */
const months: readonly RegExp[] = [
  /^(jan|ene)/,
  /^(feb|fev)/,
  /^(mar(?!tin)|mrz|maar)/,
  /^(apr|abr|avr)/,
  /^(may|mai|mei|mayo)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|ago|aou)/,
  /^(sep|set)/,
  /^(oct|okt|out)/,
  /^(nov)/,
  /^(dec|dez|dic)/,
];
const seasons: readonly (readonly [RegExp, number])[] = [
  [/^(spring|fruhjahr|easter)/, 4],
  [/^(summer|sommer)/, 7],
  [/^(autumn|fall|herbst|michaelmas)/, 10],
  [/^(winter|christmas)/, 12],
];
const now =
  /^(present|now|current|currently|today|date|ongoing|to date|till date|heute|jetzt|aktuell|laufend|actuel|actualidad|heden|atual|gegenwart|presente|aujourd'hui)/;

/** Whether a written date means that it still goes on. */
export const isNow = (written: string): boolean =>
  now.test(foldWord(written).replace(/^(to|till|until|bis|the)\s+/, ''));

/** What a written date means: `08/2021` and `Aug 2021` are 2021-08, `2021` a year, `'21` is 2021; the day is null when it is no date. */
export function writtenDate(written: string): Dated {
  return { written, day: dayOf(foldWord(written)) };
}

function dayOf(folded: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)$/.exec(folded) ?? [];
  if (year && month && day) return inMonth(year, Number(month));
  const numeric = /^(\d{1,2})\s?[./-]\s?((?:19|20)\d\d)$/.exec(folded);
  if (numeric?.[1] && numeric[2]) return inMonth(numeric[2], Number(numeric[1]));
  const turned = /^((?:19|20)\d\d)[-/.](\d{1,2})/.exec(folded);
  if (turned?.[1] && turned[2]) return inMonth(turned[1], Number(turned[2]));
  const found = /(?:19|20)\d\d/.exec(folded)?.[0] ?? shortYear(folded);
  if (found === undefined) return null;
  const words = folded.split(/[^\p{L}]+/u).filter(Boolean);
  const named = months.findIndex((name) => words.some((word) => name.test(word)));
  if (named >= 0) return inMonth(found, named + 1);
  const season = seasons.find(([name]) => words.some((word) => name.test(word)));
  return season ? inMonth(found, season[1]) : found;
}

/** `'21`, `21` behind a month or an earlier year. */
function shortYear(folded: string): string | undefined {
  const [, digits] = /(?:^|[\s'’/.-])(\d\d)$/.exec(folded) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits) > 50 ? `19${digits}` : `20${digits}`;
}

const inMonth = (year: string, month: number): string =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : year;
