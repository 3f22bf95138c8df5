import { withoutReturns } from './line-ends.ts';

const equals = 61;
const newline = 10;

/** The bytes that quoted-printable text stands for (RFC 2045 §6.7), line ends as LF. What is no escape stays. */
export function decodeQuotedPrintable(written: Buffer): Buffer {
  const lines = withoutReturns(written);
  if (!lines.includes(equals)) return lines;
  const decoded = Buffer.allocUnsafe(lines.length);
  let length = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const byte = lines[at] ?? 0;
    if (byte === equals && endsLine(lines, at + 1)) {
      at += 1;
      continue;
    }
    const escaped = byte === equals ? hexOf(lines[at + 1]) * 16 + hexOf(lines[at + 2]) : -1;
    decoded[length] = escaped < 0 ? byte : escaped;
    length += 1;
    if (escaped >= 0) at += 2;
  }
  return decoded.subarray(0, length);
}

const endsLine = (lines: Buffer, at: number): boolean => at >= lines.length || lines[at] === newline;

/** The value of a hexadecimal digit, far below zero for any other byte. */
function hexOf(byte: number | undefined): number {
  if (byte === undefined) return -1_000;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const upper = byte & ~32;
  return upper >= 65 && upper <= 70 ? upper - 55 : -1_000;
}
