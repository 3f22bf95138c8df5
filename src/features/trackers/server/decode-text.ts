import { failure, type Result, success } from '#lib/result.ts';

/** Share of bytes that may be control characters or wrong before a file no longer counts as text. */
const tolerated = 0.02;
const looked = 65_536;

/** The text of a file written by any spreadsheet: UTF-8, UTF-16 or, from older ones, Windows-1252. */
export function decodeText(bytes: Uint8Array): Result<string, 'binary'> {
  const head = bytes.subarray(0, looked);
  const wide = wideEncoding(head);
  if (wide !== undefined) return success(new TextDecoder(wide).decode(bytes));
  if (share(head, isControl) > tolerated || head.includes(0)) return failure('binary');
  return success(utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes));
}

/** UTF-16 tells itself by its mark or by a zero beside every Latin letter. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const isZero = (byte: number): boolean => byte === 0;
  const [even, odd] = [0, 1].map((start) =>
    share(
      head.filter((_, index) => index % 2 === start),
      isZero,
    ),
  );
  if (even === undefined || odd === undefined) return undefined;
  if (odd > 0.4 && even < 0.05) return 'utf-16le';
  return even > 0.4 && odd < 0.05 ? 'utf-16be' : undefined;
}

/** The text when it is UTF-8, also with a few damaged letters; undefined when it is an older encoding. */
function utf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.split('\uFFFD').length - 1;
  const beyondAscii = text.match(/[^\0-\x7F]/gu)?.length ?? 0;
  return wrong === 0 || wrong < beyondAscii / 10 ? text : undefined;
}

const isControl = (byte: number): boolean =>
  byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12;

const share = (bytes: Uint8Array, test: (byte: number) => boolean): number =>
  bytes.length === 0 ? 0 : bytes.reduce((count, byte) => count + (test(byte) ? 1 : 0), 0) / bytes.length;
