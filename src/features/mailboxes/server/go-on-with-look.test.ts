import { describe, expect, test } from 'vitest';
import { createApp } from '#apps/server/app.ts';
import { engines, temporaryFolder, testClock, testDatabase } from '#apps/server/testing.ts';
import { readImport } from '#features/imports/api.ts';
import { importStore } from '#features/imports/server/store.ts';
import { newId } from '#platform/db/new-id.ts';
import { client } from '#platform/http/client.ts';
import { watchedStore } from './watched-store.ts';

/** An import whose reading stopped an hour ago, as after a power cut. */
async function cutOff(engine: (typeof engines)[number]) {
  const database = await testDatabase(engine);
  const app = createApp({ database, clock: testClock, uploads: temporaryFolder(), key: 'none' });
  const id = newId();
  const startedAt = '2026-04-15T08:00:00.000Z';
  await importStore(database).add({
    owner: 'me',
    id,
    kind: 'mail',
    name: 'Mail',
    status: 'reading',
    startedAt,
  });
  return { database, id, call: client((path, init) => app.request(`/api${path}`, init)) };
}

describe.each(engines)('on %s', (engine) => {
  test('a look that was cut off ends with what it found, as the next one brings the rest', async () => {
    const { database, id, call } = await cutOff(engine);
    const folder = { owner: 'me', id: newId(), path: '/mail', addedAt: testClock.now(), problem: null };
    await watchedStore(database).add({ ...folder, importId: id });
    expect(await call(readImport, { id })).toMatchObject({ status: 'nothing' });
  });

  test('an import that no look made still wants its file', async () => {
    const { id, call } = await cutOff(engine);
    await expect(call(readImport, { id })).rejects.toThrow('No file has arrived');
  });
});
