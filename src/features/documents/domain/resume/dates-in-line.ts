/** Dates as résumés write them, and words for now. */
const month = String.raw`(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|spring|summer|autumn|fall|winter|early|late|mid)\.?`;
const date = String.raw`(?:(?:${month}\s+)?(?:19|20)\d\d|\d{1,2}[./]\s?(?:19|20)\d\d|(?:19|20)\d\d[-/]\d{2}|${month}\s?['’]\d\d)`;
const now = String.raw`(?:present|now|current|today|to date|date|ongoing|heute|jetzt|aktuell|laufend)`;
const between = String.raw`\s*(?:-|–|—|→|/|to|until|till|bis|through)\s*`;
const range = new RegExp(
  String.raw`(?<![\p{L}\d])(${date})${between}(${date}|['’]?\d\d(?!\d)|${now})(?![\p{L}\d])`,
  'giu',
);
const single = new RegExp(String.raw`(?<![\p{L}\d./-])(${date})(?![\p{L}\d/-])`, 'giu');

/** A date in a line: where it begins and ends there. */
export interface DateInLine {
  readonly start: number;
  readonly end: number;
}

/** The last time a line names from one date to another; the exact one when it names several. Undefined when none. */
export function rangeIn(line: string): { from: DateInLine; to: DateInLine } | undefined {
  const found = [...line.matchAll(range)].at(-1);
  if (!found) return undefined;
  const [whole, from = '', to = ''] = found;
  const end = found.index + whole.length;
  return {
    from: { start: found.index, end: found.index + from.length },
    to: { start: end - to.length, end },
  };
}

/** The last date of a line. */
export function dateIn(line: string): DateInLine | undefined {
  const found = [...line.matchAll(single)].at(-1);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
