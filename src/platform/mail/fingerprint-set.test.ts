import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FingerprintSet, packFingerprints } from './fingerprint-set.ts';
import { messageFingerprint } from './message-fingerprint.ts';

const fingerprint = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });

test('what was packed is found again, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fingerprint)), fingerprint, (packs, other) => {
      const set = new FingerprintSet(packs.map(packFingerprints));
      expect(packs.flat().every((each) => set.has(each))).toBe(true);
      expect(set.has(other)).toBe(packs.flat().includes(other));
    }),
  );
});

test('one byte makes another fingerprint, line ends at the end do not', () => {
  const raw = Buffer.from('Subject: x\n\nHello');
  expect(messageFingerprint(raw)).toBe(messageFingerprint(Uint8Array.from(raw)));
  expect(messageFingerprint(raw)).toBe(messageFingerprint(Buffer.from('Subject: x\n\nHello\r\n\n')));
  expect(messageFingerprint(raw)).not.toBe(messageFingerprint(Buffer.from('Subject: x\n\nhello')));
});
