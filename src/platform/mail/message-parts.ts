import { withoutSpaceAround } from './without-space-around.ts';

/** A leaf of the MIME tree, by its place in the raw message. */
export interface LeafPart {
  readonly type: string;
  /** The whole `Content-Type` as it is written, undefined when there is none. */
  readonly contentType: string | undefined;
  readonly disposition: string | undefined;
  readonly encoding: string;
  /** What it lies in. */
  readonly around: Around;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** The multiparts and messages around a part. */
interface Around {
  readonly depth: number;
  /** Their `Content-Type` headers as they are written, the outermost first. */
  readonly types: readonly string[];
  /** Where the body begins of the nearest one whose parts are forms of the same. */
  readonly alternative: number | undefined;
}

const nothing: Around = { depth: 0, types: [], alternative: undefined };

/** Deeper trees are left to the parser, which has its own limit. */
const deepest = 20;
const longestHeaders = 64 * 1024;
const newline = 10;
const blankLine = Buffer.from('\n\n');
const otherBlankLine = Buffer.from('\n\r\n');
/** The headers that tell what a part is, each with the lines that go on with it. */
const contentHeaders = /^content-(type|transfer-encoding|disposition):[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)/gim;

/** The leaf parts between `start` and `end`, in order; messages within the message are walked into. */
export function* leafParts(raw: Buffer, start = 0, end = raw.length, around = nothing): Generator<LeafPart> {
  const bodyStart = startOfBody(raw, start, end);
  const headers = raw.toString('latin1', start, Math.min(bodyStart, start + longestHeaders));
  const { type: contentType, 'transfer-encoding': written = '', disposition } = contentHeadersIn(headers);
  const type = contentType ?? '';
  const kind = (/^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0] ?? 'text/plain').toLowerCase();
  const boundary = boundaryOf(type);
  const encoding = written.toLowerCase();
  const inside = {
    depth: around.depth + 1,
    types: [...around.types, type],
    alternative: kind === 'multipart/alternative' ? bodyStart : around.alternative,
  };
  if (kind.startsWith('multipart/') && boundary && around.depth < deepest) {
    for (const [from, to] of partRanges(raw, boundary, bodyStart, end))
      yield* leafParts(raw, from, to, inside);
  } else if (kind === 'message/rfc822' && around.depth < deepest) {
    yield* leafParts(raw, bodyStart, end, inside);
  } else {
    yield { type: kind, contentType, disposition, encoding, around, bodyStart, bodyEnd: end };
  }
}

/** Where the body begins of the message or part that lies between `start` and `end`. */
export function startOfBody(raw: Buffer, start: number, end: number): number {
  if (raw[start] === newline) return start + 1;
  if (raw.toString('latin1', start, start + 2) === '\r\n') return start + 2;
  const part = raw.subarray(start, end);
  const plain = part.indexOf(blankLine);
  // Whichever comes first: a long body is not searched for the other kind of line end.
  const other = (plain < 0 ? part : part.subarray(0, plain + 1)).indexOf(otherBlankLine);
  if (other >= 0) return start + other + otherBlankLine.length;
  return plain < 0 ? end : start + plain + blankLine.length;
}

/** The first of each, by what follows `content-` in its name. */
function contentHeadersIn(headers: string): Readonly<Record<string, string | undefined>> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of headers.matchAll(contentHeaders)) {
    found[name.toLowerCase()] ??= withoutSpaceAround(value);
  }
  return found;
}

function boundaryOf(contentType: string): string | undefined {
  const found = /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/** Where each part lies between the boundary lines; an unclosed last part reaches to the end. */
function* partRanges(raw: Buffer, boundary: string, start: number, end: number): Generator<[number, number]> {
  let partStart: number | undefined;
  for (const { at, next, closes } of boundaryLines(raw, Buffer.from(`--${boundary}`, 'latin1'), start, end)) {
    if (partStart !== undefined) yield [partStart, at];
    if (closes) return;
    partStart = next;
  }
  if (partStart !== undefined && partStart < end) yield [partStart, end];
}

function* boundaryLines(raw: Buffer, mark: Buffer, start: number, end: number) {
  for (let at = raw.indexOf(mark, start); at >= 0 && at < end; at = raw.indexOf(mark, at + mark.length)) {
    const after = raw.toString('latin1', at + mark.length, at + mark.length + 3);
    const beginsLine = at === start || raw[at - 1] === newline;
    if (!beginsLine || !/^(?:--)?(?:[ \t\r\n]|$)/.test(after)) continue;
    const lineEnd = raw.indexOf(newline, at);
    yield { at, next: lineEnd < 0 ? end : lineEnd + 1, closes: after.startsWith('--') };
  }
}
