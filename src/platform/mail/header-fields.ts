import { withoutSpaceAround } from './without-space-around.ts';

/** One header of a message, its lines joined and its name in lower case. */
export interface HeaderField {
  readonly key: string;
  readonly value: string;
}

/** A header's own line and the lines that begin with a space and go on with it. */
const headerLines = /[^\n]+(?:\n[ \t][^\n]*)*/g;

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
  for (const [lines] of raw.toString('utf8', 0, end).matchAll(headerLines)) {
    const colon = lines.indexOf(':');
    if (colon <= 0 && lines !== '\r') return undefined;
    const key = lines.slice(0, colon).toLowerCase();
    if (wanted.has(key)) fields.push({ key, value: oneLine(lines.slice(colon + 1)) });
  }
  return fields;
}

const oneLine = (value: string): string =>
  withoutSpaceAround(value.replace(/\r*\n|\r+$/g, '').replaceAll('\r', ' '));
