import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engines, temporaryFolder, testClient } from '#apps/server/testing.ts';
import { listApplications, showApplication } from '#features/applications/api.ts';
import { showMail } from '#features/inbox/api.ts';
import type { Call } from '#platform/http/client.ts';
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

const moment = () => new Promise((resolve) => setTimeout(resolve, 20));
const options = { dryRun: false, pause: moment };

function mailbox(messages?: number) {
  const made = makeMailbox(messages === undefined ? {} : { messages });
  const path = `${temporaryFolder()}/All mail.mbox`;
  writeFileSync(path, made.mbox);
  return { ...made, path };
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
