/** Bytes that must lie behind a possible separator before it can be judged. */
export const separatorLookAhead = 1024;

const longestLine = 512;
/** Sender, then the date as `ctime` writes it, with an optional zone: RFC 4155 appendix A. */
const usual =
  /^From .*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d(?::\d\d)?(?: [A-Z+-][\w+-]*)? \d{4}\b/;
const clock = /\d{1,2}:\d{2}/;
const year = /\b(?:19|20)\d{2}\b/;
const headerOrNothing = /^(?:$|\r?\n|>?From |[!-9;-~]{1,70}[ \t]*:)/;

/**
 * Where the line after an mbox separator begins, or undefined when the line at `at` is none.
 * A sentence can begin with "From " too, so a line of unusual form needs a clock, a year and a header after it.
 */
export function lineAfterSeparator(window: Buffer, at: number): number | undefined {
  if (window.toString('latin1', at, at + 5) !== 'From ') return undefined;
  const end = window.indexOf(10, at);
  if (end < 0 || end - at > longestLine) return undefined;
  const line = window.toString('latin1', at, end);
  if (usual.test(line)) return end + 1;
  if (!clock.test(line) || !year.test(line)) return undefined;
  const next = window.toString('latin1', end + 1, end + 73);
  return headerOrNothing.test(next) ? end + 1 : undefined;
}
