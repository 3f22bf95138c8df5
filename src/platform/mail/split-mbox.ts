import { GatheredBytes } from './gathered-bytes.ts';
import type { MboxMessage } from './mbox-message.ts';
import { lineAfterSeparator, separatorLookAhead } from './separator-line.ts';
import { unescapeFrom } from './unescape-from.ts';

/** How much of one message is kept: the text of a mail comes before what is attached to it. */
export const keptBytes = 16 * 1024 * 1024;

const newline = 10;
const carriageReturn = 13;
const byteOrderMark = Buffer.from('\uFEFF');
const separator = Buffer.from('\nFrom ');
/** Bytes of the last window that a separator may begin in: a blank line of CRLF and the word itself. */
const overlap = separator.length + 3;

/**
 * The messages of a mailbox file (mboxo and mboxrd, LF and CRLF) in constant memory.
 * A line splits only after a blank line and when it looks like a separator; the file's start always begins a message.
 */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array>,
  { keep = keptBytes }: { keep?: number } = {},
): AsyncGenerator<MboxMessage> {
  const splitter = new MboxSplitter(keep);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

class MboxSplitter {
  private readonly keep: number;
  private carry: Buffer = Buffer.alloc(0);
  /** Bytes of the file that lie before the carry. */
  private passed = 0;
  private current: { offset: number; bytes: GatheredBytes } | undefined;
  private index = 0;

  constructor(keep: number) {
    this.keep = keep;
  }

  *push(chunk: Uint8Array): Generator<MboxMessage> {
    const window = this.carry.length > 0 ? Buffer.concat([this.carry, chunk]) : asBuffer(chunk);
    yield* this.take(window, false);
  }

  *end(): Generator<MboxMessage> {
    yield* this.take(this.carry, true);
    yield* this.finish();
  }

  private *take(window: Buffer, last: boolean): Generator<MboxMessage> {
    let from = this.current ? 0 : this.begin(window, last);
    if (from === undefined) return;
    const judged = last ? window.length : window.length - separatorLookAhead;
    let hit = window.indexOf(separator, from);
    while (hit >= 0 && hit <= judged) {
      const next = followsBlankLine(window, hit) ? lineAfterSeparator(window, hit + 1) : undefined;
      if (next !== undefined) {
        this.add(window.subarray(from, endOfText(window, hit, from)));
        yield* this.finish(this.passed + hit + 1);
        from = next;
      }
      hit = window.indexOf(separator, next ?? hit + separator.length);
    }
    const undecided = hit >= 0 ? hit - 3 : window.length - overlap;
    this.pass(window, from, last ? window.length : Math.max(from, undecided));
  }

  /** Opens the first message; undefined while too little of the file is known. */
  private begin(window: Buffer, last: boolean): number | undefined {
    if (!last && window.length < separatorLookAhead) {
      this.carry = window;
      return undefined;
    }
    const start = startOfText(window);
    if (start === window.length) {
      this.passed += window.length;
      this.carry = window.subarray(window.length);
      return undefined;
    }
    this.open(this.passed + start);
    return lineAfterSeparator(window, start) ?? start;
  }

  private open(offset: number): void {
    this.current = { offset, bytes: new GatheredBytes(this.keep) };
  }

  private add(piece: Buffer): void {
    this.current?.bytes.add(piece);
  }

  /** Leaves what lies from `carryAt` on for the next window. */
  private pass(window: Buffer, from: number, carryAt: number): void {
    this.add(window.subarray(from, carryAt));
    this.carry = window.subarray(carryAt);
    this.passed += carryAt;
  }

  private *finish(nextOffset?: number): Generator<MboxMessage> {
    const finished = this.current;
    this.current = undefined;
    if (nextOffset !== undefined) this.open(nextOffset);
    if (!finished) return;
    const { offset, bytes } = finished;
    yield { raw: unescapeFrom(bytes.bytes()), offset, index: this.index, cut: bytes.cut };
    this.index += 1;
  }
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

/** Past a byte order mark and blank lines at the beginning of a file. */
function startOfText(window: Buffer): number {
  let start = window.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  while (window[start] === newline || window[start] === carriageReturn) start += 1;
  return start;
}

function followsBlankLine(window: Buffer, at: number): boolean {
  if (at === 0) return false;
  if (window[at - 1] === newline) return true;
  return window[at - 1] === carriageReturn && window[at - 2] === newline;
}

/** The blank line before a separator belongs to the separator. */
function endOfText(window: Buffer, hit: number, from: number): number {
  const end = window[hit - 1] === carriageReturn ? hit - 1 : hit;
  return Math.max(from, end);
}
