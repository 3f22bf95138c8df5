import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfBase64 } from './bytes-of-base64.ts';

test('bytes come back as they were written', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(Uint8Array.from(bytes));
    }),
  );
});
