import { createHash } from 'node:crypto';

/** 64 bits that stand for the bytes of a message: two messages among a million share them once in ten million mailboxes. */
export function messageFingerprint(raw: Uint8Array): bigint {
  return createHash('sha1').update(raw).digest().readBigUInt64LE();
}
