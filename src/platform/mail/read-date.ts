import { offsetMinutes } from '../dates/offset-text.ts';

const written =
  /\b(\d{1,2})[ -]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[ -]+(\d{4}|\d{2})\b(?:,?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?\s*([+-]\d{4}|E[SD]T|C[SD]T|M[SD]T|P[SD]T)?/i;
const iso = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})\b/;
const oldest = Date.UTC(1980, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/** The moment a `Date` header names, as ISO 8601 in UTC; undefined when it cannot be told. No zone means UTC. */
export function readDate(header: string): string | undefined {
  const time = Date.parse(iso.exec(header)?.[0] ?? rewritten(header) ?? '');
  if (Number.isNaN(time) || time < oldest || time > latest) return undefined;
  return new Date(time).toISOString();
}

/**
 * Minutes by which the clock of a `Date` header is ahead of UTC. Undefined when it does not tell, and for `+0000`:
 * machines that send mail everywhere write that.
 */
export const readOffset = (header: string): number | undefined =>
  offsetMinutes(/[+-]\d{4}(?=\s*(?:\([^)]*\))?\s*$)/.exec(header)?.[0] ?? '') || undefined;

function rewritten(header: string): string | undefined {
  const found = written.exec(header);
  if (!found) return undefined;
  const [, day, month, year = '', hour = '12', minute = '00', second = '00', zone = '+0000'] = found;
  return `${day} ${month} ${fullYear(year)} ${hour}:${minute}:${second} ${zone}`;
}

/** RFC 5322 §4.3: two digits below 50 belong to this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}
