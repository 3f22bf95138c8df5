import { appendFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createApp } from '#apps/server/app.ts';
import { engines, temporaryFolder, testDatabase } from '#apps/server/testing.ts';
import { listImports, saveImport, showImport } from '#features/imports/api.ts';
import { type Call, client } from '#platform/http/client.ts';
import { systemClock } from '#platform/system-clock.ts';
import { refusalFrom } from '../../../../tests/imap/job-mail.ts';
import { listWatchedFolders, lookIntoFolder, lookWhereDue, stopWatching, watchFolder } from '../api.ts';

async function program(engine: (typeof engines)[number], localFiles = true): Promise<Call> {
  const app = createApp({
    database: await testDatabase(engine),
    clock: systemClock,
    uploads: temporaryFolder(),
    key: 'none',
    localFiles,
  });
  return client((path, init) => app.request(`/api${path}`, init));
}

/** Writes a mail as if some minutes ago. */
function drop(folder: string, name: string, mail: string): void {
  writeFileSync(join(folder, name), mail);
  const before = new Date(Date.now() - 300_000);
  utimesSync(join(folder, name), before, before);
}

async function looked(call: Call, id: string) {
  const { import: importId } = await call(lookIntoFolder, { id });
  if (importId === undefined) return undefined;
  for (;;) {
    const record = await call(showImport, { id: importId });
    if (record.status !== 'reading') return record;
    await setTimeout(10);
  }
}

describe.each(engines)('on %s', (engine) => {
  test('a mail that arrives in a watched folder is found once', async () => {
    const [call, folder] = [await program(engine), temporaryFolder()];
    drop(folder, 'one.eml', refusalFrom('Acme'));
    const { id } = await call(watchFolder, { path: folder });
    expect(await looked(call, id)).toMatchObject({ status: 'ready', kind: 'mail', found: { sure: 1 } });
    expect(await looked(call, id)).toBeUndefined();
    mkdirSync(join(folder, 'later'));
    drop(folder, 'later/two.eml', refusalFrom('Borges'));
    expect(await looked(call, id)).toMatchObject({ progress: { seen: 1 }, found: { sure: 1 } });
  });

  test('the same mail under another name is recognised once it is saved', async () => {
    const [call, folder] = [await program(engine), temporaryFolder()];
    drop(folder, 'one.eml', refusalFrom('Acme'));
    const { id } = await call(watchFolder, { path: folder });
    const first = await looked(call, id);
    await call(saveImport, { id: first?.id ?? '' });
    drop(folder, 'copy.eml', refusalFrom('Acme'));
    expect(await looked(call, id)).toMatchObject({ status: 'nothing' });
    expect(await looked(call, id)).toBeUndefined();
    expect(await call(listImports, {})).toHaveLength(1);
  });

  test('a file that is still being written waits, and one that is no mail is told', async () => {
    const [call, folder] = [await program(engine), temporaryFolder()];
    const { id } = await call(watchFolder, { path: folder });
    drop(folder, 'half.eml', refusalFrom('Acme'));
    appendFileSync(join(folder, 'half.eml'), 'more');
    drop(folder, 'list.csv', 'Company\nAcme\n');
    drop(folder, 'picture.eml', '\u0000\u0001\u0002');
    const record = await looked(call, id);
    expect(record).toMatchObject({ status: 'ready', progress: { seen: 1, brokenCount: 1 } });
    expect(record?.progress.broken[0]?.position).toMatch(/^picture\.eml/);
  });

  test('a folder that has gone is told, is gone on with when it is back, and can be left alone', async () => {
    const [call, folder] = [await program(engine), temporaryFolder()];
    const { id } = await call(watchFolder, { path: folder });
    rmSync(folder, { recursive: true });
    await expect(call(lookIntoFolder, { id })).rejects.toThrow('cannot be read');
    expect(await call(listWatchedFolders, {})).toMatchObject([{ id, problem: expect.any(String) }]);
    mkdirSync(folder);
    drop(folder, 'one.eml', refusalFrom('Acme'));
    expect(await call(lookWhereDue, {})).toEqual({ looked: 1 });
    await expect.poll(async () => (await call(listImports, {}))[0]?.status).toBe('ready');
    await call(stopWatching, { id });
    expect(await call(listWatchedFolders, {})).toEqual([]);
  });

  test('over the network no folder can be named', async () => {
    const call = await program(engine, false);
    await expect(call(watchFolder, { path: '/' })).rejects.toThrow('command line only');
  });
});

test('a mail that is dropped while the program runs is noticed without being asked for', async () => {
  const [call, folder] = [await program('sqlite'), temporaryFolder()];
  const { id } = await call(watchFolder, { path: folder });
  await call(lookWhereDue, {});
  writeFileSync(join(folder, 'one.eml'), refusalFrom('Acme'));
  await expect.poll(async () => (await call(listImports, {}))[0]?.status, { timeout: 15_000 }).toBe('ready');
  await call(stopWatching, { id });
});
