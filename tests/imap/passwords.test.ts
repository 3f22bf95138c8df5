import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, temporaryFolder, testDatabase } from '#apps/server/testing.ts';
import {
  addMailbox,
  forgetMailbox,
  listMailboxes,
  lookForMail,
  signInAgain,
} from '#features/mailboxes/api.ts';
import type { Database } from '#platform/db/database.ts';
import { testPassword } from './dovecot-config.ts';
import { connected, mailboxClient } from './mailbox-client.ts';
import { mailboxOwner } from './mailbox-owner.ts';
import { type RunningDovecot, startDovecot } from './start-dovecot.ts';

let dovecot: RunningDovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

async function allThatIsStored(database: Database): Promise<string> {
  const { rows } = await sql`select * from mailbox`.execute(database);
  return JSON.stringify(rows);
}

describe.each(engines)('on %s', (engine) => {
  test('a password is kept for one session unless it is to be remembered', async () => {
    const { server } = await mailboxOwner(dovecot);
    const [database, folder] = [await testDatabase(engine), temporaryFolder()];
    const call = await mailboxClient(engine, { database, folder });
    const id = await connected(call, server);
    expect(await call(listMailboxes, {})).toMatchObject([
      { kind: 'password', signedIn: true, remembered: false },
    ]);
    const afterwards = await mailboxClient(engine, { database, folder });
    expect(await afterwards(listMailboxes, {})).toMatchObject([{ signedIn: false }]);
    await expect(afterwards(lookForMail, { id })).rejects.toThrow('Enter it again');
    await afterwards(signInAgain, { id, secret: testPassword, remember: true });
    const later = await mailboxClient(engine, { database, folder });
    expect(await later(listMailboxes, {})).toMatchObject([{ signedIn: true, remembered: true }]);
    expect(await later(lookForMail, { id })).toEqual({ gone: 0 });
  });

  test('a remembered password is in the database only sealed, in no answer, and nothing without its key', async () => {
    const { server } = await mailboxOwner(dovecot);
    const [database, folder] = [await testDatabase(engine), temporaryFolder()];
    const call = await mailboxClient(engine, { database, folder });
    const added = await call(addMailbox, { ...server, secret: testPassword, remember: true });
    expect(await allThatIsStored(database)).not.toContain(testPassword);
    expect(JSON.stringify([added, await call(listMailboxes, {})])).not.toContain(testPassword);
    rmSync(join(folder, 'key'));
    const withoutKey = await mailboxClient(engine, { database, folder });
    expect(await withoutKey(listMailboxes, {})).toMatchObject([{ signedIn: false }]);
    await call(forgetMailbox, { id: added.id });
    expect(await allThatIsStored(database)).toBe('[]');
  });

  test('a wrong password connects nothing, and does not replace one that works', async () => {
    const { server } = await mailboxOwner(dovecot);
    const call = await mailboxClient(engine);
    await expect(call(addMailbox, { ...server, secret: 'wrong' })).rejects.toThrow('did not let');
    expect(await call(listMailboxes, {})).toEqual([]);
    const id = await connected(call, server);
    await expect(call(signInAgain, { id, secret: 'wrong' })).rejects.toThrow('did not let');
    expect(await call(lookForMail, { id })).toEqual({ gone: 0 });
  });
});
