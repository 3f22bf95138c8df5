/** A leaf of the MIME tree, by its place in the raw message. */
export interface LeafPart {
  readonly type: string;
  /** The whole `Content-Type`, as it is written. */
  readonly contentType: string;
  readonly disposition: string;
  readonly encoding: string;
  /** Multiparts and messages around it. */
  readonly depth: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** Deeper trees are left to the parser, which has its own limit. */
const deepest = 20;
const longestHeaders = 64 * 1024;
const newline = 10;

/** The leaf parts between `start` and `end`, in order; messages within the message are walked into. */
export function* leafParts(raw: Buffer, start = 0, end = raw.length, depth = 0): Generator<LeafPart> {
  const bodyStart = startOfBody(raw, start, end);
  const headers = raw.toString('latin1', start, Math.min(bodyStart, start + longestHeaders));
  const type = headerValue(headers, 'content-type');
  const kind = (/^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0] ?? 'text/plain').toLowerCase();
  const boundary = boundaryOf(type);
  const encoding = headerValue(headers, 'content-transfer-encoding').toLowerCase();
  if (kind.startsWith('multipart/') && boundary && depth < deepest) {
    for (const [from, to] of partRanges(raw, boundary, bodyStart, end))
      yield* leafParts(raw, from, to, depth + 1);
  } else if (kind === 'message/rfc822' && depth < deepest) {
    yield* leafParts(raw, bodyStart, end, depth + 1);
  } else {
    const disposition = headerValue(headers, 'content-disposition').toLowerCase();
    yield { type: kind, contentType: type, disposition, encoding, depth, bodyStart, bodyEnd: end };
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

function headerValue(headers: string, name: string): string {
  const line = new RegExp(`^${name}:[ \\t]*([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'im').exec(headers);
  return line?.[1]?.trim() ?? '';
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
