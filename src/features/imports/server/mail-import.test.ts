import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createApp } from '#apps/server/app.ts';
import { engines, temporaryFolder, testClient, testClock, testDatabase } from '#apps/server/testing.ts';
import { listApplications, showApplication } from '#features/applications/api.ts';
import { showMail } from '#features/inbox/api.ts';
import { newId } from '#platform/db/new-id.ts';
import { type Call, client } from '#platform/http/client.ts';
import { FingerprintSet } from '#platform/mail/fingerprint-set.ts';
import { readFileChunks } from '#platform/mail/read-file.ts';
import { splitMbox } from '#platform/mail/split-mbox.ts';
import { makeMailbox } from '../../../../tests/mailbox/make-mailbox.ts';
import {
  beginImport,
  cancelImport,
  listReview,
  pauseImport,
  readImport,
  resumeImport,
  saveImport,
  settleFinding,
  showImport,
  undoImport,
} from '../api.ts';
import { bringIn } from '../cli.ts';
import type { ImportStatus } from '../domain/import-record.ts';
import { mailItems } from './mail-items.ts';
import { readMessage } from './message-reading.ts';
import type { ReadItem } from './read-item.ts';
import { seenMail } from './seen-mail.ts';

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));
const options = { dryRun: false, pause: moment };

function mailbox(messages?: number) {
  const made = makeMailbox(messages === undefined ? {} : { messages });
  const path = `${temporaryFolder()}/All mail.mbox`;
  writeFileSync(path, made.mbox);
  return { ...made, path };
}

async function itemsAt(path: string, known: FingerprintSet): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of mailItems(path, known)) items.push(item);
  return items;
}

async function until(call: Call, id: string, status: ImportStatus) {
  for (;;) {
    const record = await call(showImport, { id });
    if (record.status === status || record.status === 'failed') return record;
    await moment();
  }
}

describe.each(engines)('on %s', (engine) => {
  test('a mailbox becomes applications whose mails can be read', async () => {
    const call = await testClient(engine);
    const { path, truth } = mailbox();
    const brought = await bringIn(call, path, options);
    expect(brought).toMatchObject({ kind: 'mail', seen: truth.length, brokenCount: 1, saved: true });
    const { rows } = await call(listApplications, { ending: 'rejected', limit: 500 });
    const ended = await call(showApplication, { id: rows[0]?.id ?? '' });
    const no = ended.events.find(({ kind }) => kind === 'rejected');
    const mail = await call(showMail, { key: no?.source.key ?? '' });
    expect(`${mail.subject}\n${mail.text}`).toContain(no?.quote);
  });

  test('the same mailbox again brings nothing, and undo leaves nothing', async () => {
    const call = await testClient(engine);
    const { path } = mailbox();
    const first = await bringIn(call, path, options);
    const before = await call(listApplications, { limit: 500 });
    const second = await bringIn(call, path, options);
    expect(second).toMatchObject({ applications: 0, newOnes: 0 });
    expect(await call(listApplications, { limit: 500 })).toEqual(before);
    await call(undoImport, { id: first.import });
    expect((await call(listApplications, {})).total).toBe(0);
  });

  test('what was read before is passed over, until its import is taken back', async () => {
    const database = await testDatabase(engine);
    const app = createApp({ database, clock: testClock, uploads: temporaryFolder(), localFiles: true });
    const call = client((path, init) => app.request(`/api${path}`, init));
    const { path, truth } = mailbox();
    const first = await bringIn(call, path, options);
    const again = await itemsAt(path, await seenMail(database).known('me', newId()));
    expect(again).toHaveLength(truth.length);
    expect(again.filter(({ fingerprint }) => fingerprint !== undefined)).toEqual([]);
    expect(again.filter(({ broken }) => broken)).toHaveLength(1);
    await call(undoImport, { id: first.import });
    const anew = await itemsAt(path, await seenMail(database).known('me', newId()));
    expect(anew.filter(({ fingerprint }) => fingerprint !== undefined)).toHaveLength(truth.length - 1);
  });

  test('what was only looked at is read again', async () => {
    const call = await testClient(engine);
    const { path } = mailbox();
    const looked = await bringIn(call, path, { ...options, dryRun: true });
    expect(await bringIn(call, path, options)).toMatchObject({ applications: looked.applications });
  });

  test('a reading can be paused, goes on where it was, and can be cancelled', async () => {
    const call = await testClient(engine);
    const { path } = mailbox(2_500);
    const { id } = await call(beginImport, { name: 'All mail.mbox' });
    await call(readImport, { id, path });
    await call(pauseImport, { id });
    const paused = await call(showImport, { id });
    expect(paused.status).toBe('paused');
    await call(resumeImport, { id });
    expect((await until(call, id, 'ready')).progress.seen).toBe(2_500);
    await call(cancelImport, { id });
    await expect(call(saveImport, { id })).rejects.toMatchObject({ status: 409 });
    expect((await call(listApplications, {})).total).toBe(0);
  });
});

test('several threads bring what one brings, in the same order', async () => {
  const { path, mbox } = mailbox(1_200);
  expect(mbox.length).toBeGreaterThan(2_000_000);
  const items = await itemsAt(path, new FingerprintSet());
  const alone: ReadItem['finding'][] = [];
  for await (const { raw } of splitMbox(readFileChunks(path))) alone.push((await readMessage(raw)).finding);
  expect(items.map(({ finding }) => finding)).toEqual(alone);
});

test('what is unsure is saved only after the person has looked', async () => {
  const call = await testClient();
  const { path } = mailbox();
  const brought = await bringIn(call, path, options);
  const waiting = await call(listReview, { id: brought.import });
  expect(waiting.length).toBe(brought.unsure);
  const [unsure] = waiting;
  if (!unsure) throw new Error('the made-up mailbox should leave something unsure');
  const opening = { company: 'A name nobody else has', role: 'Clerk' };
  const { happenings } = unsure.finding;
  await call(settleFinding, { id: unsure.id, decision: { kind: 'keep', finding: { opening, happenings } } });
  await call(saveImport, { id: brought.import });
  expect((await call(listApplications, { search: opening.company })).total).toBe(1);
  expect((await call(listReview, { id: brought.import })).length).toBe(waiting.length - 1);
});
