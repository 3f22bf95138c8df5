import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMailAt } from '#features/inbox/cli.ts';
import { readFileChunks } from '#platform/mail/read-file.ts';
import { splitMbox } from '#platform/mail/split-mbox.ts';
import { makeMailbox } from '../tests/mailbox/make-mailbox.ts';

/** How long understanding a mailbox takes, against only cutting it into messages. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const file = join(folder, 'made-up.mbox');
  try {
    writeFileSync(file, makeMailbox({ messages: 2_000, seed: 1 }).mbox);
    await timeOf(() => readMailAt(file));
    const read = await timeOf(() => readMailAt(file));
    const cut = await timeOf(() => splitMbox(readFileChunks(file)));
    return { what: 'reading a mailbox', ratio: read / cut, compared: 'times as long as only splitting it' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeOf(items: () => AsyncIterable<unknown>): Promise<number> {
  const begin = performance.now();
  let seen = 0;
  for await (const _ of items()) seen += 1;
  if (seen === 0) throw new Error('The measure had nothing to read.');
  return performance.now() - begin;
}
