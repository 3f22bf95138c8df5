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

/** The leaf parts between `start` and `end`, in order; messages within the message are walked into. */
export function* leafParts(raw: Buffer, start = 0, end = raw.length, around = nothing): Generator<LeafPart> {
  const bodyStart = startOfBody(raw, start, end);
  const headers = raw.toString('latin1', start, Math.min(bodyStart, start + longestHeaders));
  const contentType = headerValue(headers, 'content-type');
  const type = contentType ?? '';
  const kind = (/^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0] ?? 'text/plain').toLowerCase();
  const boundary = boundaryOf(type);
  const encoding = (headerValue(headers, 'content-transfer-encoding') ?? '').toLowerCase();
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
    const disposition = headerValue(headers, 'content-disposition');
    yield { type: kind, contentType, disposition, encoding, around, bodyStart, bodyEnd: end };
  }
}

/** Where the body begins of the message or part that lies between `start` and `end`. */
export function startOfBody(raw: Buffer, start: number, end: number): number {
  if (raw[start] === newline) return start + 1;
  if (raw.toString('latin1', start, start + 2) === '\r\n') return start + 2;
  const part = raw.subarray(start, end);
  const ends = [part.indexOf('\n\n') + 2, part.indexOf('\n\r\n') + 3].filter((at) => at > 2);
  return Math.min(end, ...ends.map((at) => start + at));
}

function headerValue(headers: string, name: string): string | undefined {
  const line = new RegExp(`^${name}:[ \\t]*([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'im').exec(headers);
  return line?.[1] === undefined ? undefined : withoutSpaceAround(line[1]);
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
