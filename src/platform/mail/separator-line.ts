/** Bytes that must lie behind a possible separator before it can be judged. */
export const separatorLookAhead = 1024;

const longestLine = 512;
const clock = /\d{1,2}:\d{2}/;
const year = /\b(?:19|20)\d{2}\b/;
const headerOrNothing = /^(?:$|\r?\n|>?From |[!-9;-~]{1,70}[ \t]*:)/;

/**
 * Where the line after an mbox separator begins, or undefined when the line at `at` is none.
 * A sentence can begin with "From " too, so the line must carry a clock and a year and a header must follow.
 */
export function lineAfterSeparator(window: Buffer, at: number): number | undefined {
  if (window.toString('latin1', at, at + 5) !== 'From ') return undefined;
  const end = window.indexOf(10, at);
  if (end < 0 || end - at > longestLine) return undefined;
  const line = window.toString('latin1', at, end);
  if (!clock.test(line) || !year.test(line)) return undefined;
  const next = window.toString('latin1', end + 1, end + 73);
  return headerOrNothing.test(next) ? end + 1 : undefined;
}
