import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createApp } from '#apps/server/app.ts';
import { type Engine, engines, temporaryFolder, testClock, testDatabase } from '#apps/server/testing.ts';
import { listApplications } from '#features/applications/api.ts';
import { newId } from '#platform/db/new-id.ts';
import { client } from '#platform/http/client.ts';
import { readRawMailSource } from '#platform/mail/raw-mail-source.ts';
import { makeMailbox } from '../../../../tests/mailbox/make-mailbox.ts';
import { mboxEntry } from '../../../../tests/mailbox/mbox-entry.ts';
import { beginImport, readImport, saveImport, showImport, undoImport } from '../api.ts';
import { bringIn } from '../cli.ts';
import { mailItems } from './mail-items.ts';
import { seenMail } from './seen-mail.ts';

const { messages } = makeMailbox({ messages: 160 });
const moment = () => new Promise((resolve) => setTimeout(resolve, 20));
const options = { dryRun: false, pause: moment };
const sentAt = new Date('2026-04-01T09:00:00Z');
/** One of them cannot be read at all, and is told again each time. */
const readable = messages.length - 1;

function fileOf(raw: readonly Buffer[]): string {
  const path = `${temporaryFolder()}/All mail.mbox`;
  writeFileSync(path, Buffer.concat(raw.map((each) => mboxEntry(each, sentAt))));
  return path;
}

/** The same mails as another export writes them: other bytes, the same ids. */
const otherExport = () =>
  fileOf(messages.map((raw) => Buffer.concat([Buffer.from('X-Exported-By: another program\n'), raw])));

async function mailReader(engine: Engine) {
  const database = await testDatabase(engine);
  const app = createApp({
    database,
    clock: testClock,
    uploads: temporaryFolder(),
    localFiles: true,
    key: 'none',
  });
  const call = client((path, init) => app.request(`/api${path}`, init));
  return {
    call,
    bring: (path: string) => bringIn(call, path, options),
    applications: async () => (await call(listApplications, {})).total,
    /** How many messages of a file the next import would read. */
    unread: async (path: string, edition?: string) => {
      let fresh = 0;
      const known = await seenMail(database, edition).known('me', newId());
      for await (const { fingerprint } of mailItems(readRawMailSource(path), known))
        if (fingerprint !== undefined) fresh += 1;
      return fresh;
    },
    async readOnly(path: string): Promise<string> {
      const { id } = await call(beginImport, { name: path });
      await call(readImport, { id, path, choices: {} });
      while ((await call(showImport, { id })).status !== 'ready') await moment();
      return id;
    },
  };
}

describe.each(engines)('on %s', (engine) => {
  test('what a saved import has read is not read again, wherever the file lies now', async () => {
    const { bring, unread } = await mailReader(engine);
    const first = await bring(fileOf(messages));
    expect(await unread(fileOf(messages))).toBe(0);
    const again = await bring(fileOf(messages));
    expect(again).toMatchObject({ seen: first.seen, brokenCount: 1, applications: 0, newOnes: 0 });
  });

  test('of a mailbox that has grown only what is new is read', async () => {
    const { bring, unread, applications } = await mailReader(engine);
    await bring(fileOf(messages.slice(0, 100)));
    expect(await unread(fileOf(messages))).toBe(messages.length - 100);
    await bring(fileOf(messages));
    const inParts = await applications();
    const whole = await mailReader(engine);
    await whole.bring(fileOf(messages));
    expect(inParts).toBe(await whole.applications());
  });

  test('what was taken back is read again', async () => {
    const { call, bring, unread, applications } = await mailReader(engine);
    const first = await bring(fileOf(messages));
    const before = await applications();
    await call(undoImport, { id: first.import });
    expect(await unread(fileOf(messages))).toBe(readable);
    await bring(fileOf(messages));
    expect(await applications()).toBe(before);
  });

  test('what was only looked at is read again', async () => {
    const { call, unread } = await mailReader(engine);
    await bringIn(call, fileOf(messages), { ...options, dryRun: true });
    expect(await unread(fileOf(messages))).toBe(readable);
  });

  test('a reader that has learned something reads everything again', async () => {
    const { bring, unread } = await mailReader(engine);
    await bring(fileOf(messages));
    expect(await unread(fileOf(messages), 'the next edition')).toBe(readable);
  });

  test('what another import had brought is found again when that one is taken back', async () => {
    const { call, bring, applications } = await mailReader(engine);
    const first = await bring(fileOf(messages));
    const before = await applications();
    await bring(otherExport());
    await call(undoImport, { id: first.import });
    expect(await applications()).toBe(0);
    await bring(otherExport());
    expect(await applications()).toBe(before);
  });

  test('of two imports that read the same at once, the later hides nothing', async () => {
    const { call, bring, readOnly, applications } = await mailReader(engine);
    const ids = [await readOnly(fileOf(messages)), await readOnly(fileOf(messages))] as const;
    for (const id of ids) await call(saveImport, { id });
    const before = await applications();
    await call(undoImport, { id: ids[0] });
    await bring(fileOf(messages));
    expect(await applications()).toBe(before);
  });
});
