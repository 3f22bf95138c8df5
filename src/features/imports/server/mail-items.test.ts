import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#apps/server/testing.ts';
import { readRawMailSource } from '#platform/mail/raw-mail-source.ts';
import { readFileChunks } from '#platform/mail/read-file.ts';
import { splitMbox } from '#platform/mail/split-mbox.ts';
import { makeMailbox } from '../../../../tests/mailbox/make-mailbox.ts';
import { mailItems } from './mail-items.ts';
import { readMessage } from './message-reading.ts';
import type { ReadItem } from './read-item.ts';

test('several threads bring what one brings, in the same order', async () => {
  const path = `${temporaryFolder()}/All mail.mbox`;
  const { mbox } = makeMailbox({ messages: 1_200 });
  writeFileSync(path, mbox);
  expect(mbox.length).toBeGreaterThan(2_000_000);
  const together: ReadItem['finding'][] = [];
  for await (const { finding } of mailItems(readRawMailSource(path))) together.push(finding);
  const alone: ReadItem['finding'][] = [];
  for await (const { raw } of splitMbox(readFileChunks(path))) alone.push((await readMessage(raw)).finding);
  expect(together).toEqual(alone);
});
