import { withoutSpaceAround } from './without-space-around.ts';

/** One header of a message, its lines joined and its name in lower case. */
export interface HeaderField {
  readonly key: string;
  readonly value: string;
}

/**
 * The headers of a raw message in which `wanted` names them, in their order, encoded words left as they are.
 * Undefined when a line is no header: then the message needs a reader that repairs.
 */
export function headerFields(
  raw: Buffer,
  end: number,
  wanted: ReadonlySet<string>,
): readonly HeaderField[] | undefined {
  const fields: HeaderField[] = [];
  const text = raw.toString('utf8', 0, end);
  let next = 0;
  for (let at = 0; at < text.length; at = next + 1) {
    next = endOfHeader(text, at);
    if (next === at) continue;
    const colon = text.indexOf(':', at);
    const named = colon > at && colon < next;
    if (!named && text.slice(at, next) !== '\r') return undefined;
    const key = named ? text.slice(at, colon).toLowerCase() : '';
    if (wanted.has(key)) fields.push({ key, value: oneLine(text.slice(colon + 1, next)) });
  }
  return fields;
}

/** Where a header's own line ends, or the last of those that begin with a space and go on with it. */
function endOfHeader(text: string, at: number): number {
  let end = text.indexOf('\n', at);
  while (end > at && (text[end + 1] === ' ' || text[end + 1] === '\t')) end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
}

const oneLine = (value: string): string =>
  withoutSpaceAround(value.replace(/\r*\n|\r+$/g, '').replaceAll('\r', ' '));
