import { hash } from 'node:crypto';

/**
 * 64 bits that stand for the bytes of a message: two messages among a million share them once in ten million mailboxes.
 * Line ends at its end do not count: at the end of a file there is one more than before the next message.
 */
export function messageFingerprint(raw: Uint8Array): bigint {
  let end = raw.length;
  while (end > 0 && (raw[end - 1] === 10 || raw[end - 1] === 13)) end -= 1;
  return hash('sha1', raw.subarray(0, end), 'buffer').readBigUInt64LE();
}
