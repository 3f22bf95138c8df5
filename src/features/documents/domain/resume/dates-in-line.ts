/** Dates as résumés write them, and words for now. */
const month = String.raw`(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|spring|summer|autumn|fall|winter|early|late|mid)\.?`;
/** A year before its month, `2019-03`; where no other date follows, `2009-12` may also be the time from 2009 to 2012. */
const yearFirst = String.raw`(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])(?!\d)`;
const day = String.raw`\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d`;
const date = String.raw`(?:${yearFirst}|${day}|(?:${month}\s+)?(?:19|20)\d\d|\d{1,2}[./]\s?(?:19|20)\d\d|${month}\s?['’]\d\d)`;
const now = '(?:present|now|current|today|to date|date|ongoing|heute|jetzt|aktuell|laufend)';
const between = String.raw`\s*(?:-|–|—|→|/|to|until|till|bis|through)\s*`;
const range = new RegExp(
  String.raw`(?<![\p{L}\d./-])(${date})${between}(${date}|['’]?\d\d(?!\d)|${now})(?![\p{L}\d])`,
  'giu',
);
const single = new RegExp(String.raw`(?<![\p{L}\d./-])(${date})(?![\p{L}\d/-])`, 'giu');

/** A date in a line: where it begins and ends there. */
export interface DateInLine {
  readonly start: number;
  readonly end: number;
}

/** A time from one date to another. */
export interface RangeInLine {
  readonly from: DateInLine;
  readonly to: DateInLine;
}

/** All times a line names from one date to another. */
export function rangesIn(line: string): RangeInLine[] {
  return Array.from(line.matchAll(range), ({ 0: whole, 1: from = '', 2: to = '', index }) => {
    const end = index + whole.length;
    return { from: { start: index, end: index + from.length }, to: { start: end - to.length, end } };
  });
}

/** The last time a line names: the exact one when it names several. Undefined when none. */
export const rangeIn = (line: string): RangeInLine | undefined => rangesIn(line).at(-1);

/** All dates of a line. */
export const datesIn = (line: string): DateInLine[] =>
  Array.from(line.matchAll(single), ({ 0: whole, index }) => ({ start: index, end: index + whole.length }));

/** The last date of a line. */
export const dateIn = (line: string): DateInLine | undefined => datesIn(line).at(-1);
