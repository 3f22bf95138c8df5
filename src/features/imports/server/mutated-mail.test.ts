import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeMailbox } from '../../../../tests/mailbox/make-mailbox.ts';
import { mutatedMail } from '../../../../tests/mailbox/mutated-mail.ts';
import { readMessage } from './message-reading.ts';

const { messages } = makeMailbox();

test('damaged and forged messages are read or refused in a sentence, and quickly', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedMail(messages), async (raw) => {
      const began = performance.now();
      const { unreadable } = await readMessage(raw);
      expect(unreadable ?? 'This message could not be read').toMatch(/^This message could not be read/);
      expect(performance.now() - began).toBeLessThan(2_000);
    }),
    { numRuns: 300 },
  );
});
