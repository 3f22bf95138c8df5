import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '#apps/server/testing.ts';
import { saveImport } from '#features/imports/api.ts';
import { listMailboxes, lookForMail } from '#features/mailboxes/api.ts';
import { cuttingProxy } from './cutting-proxy.ts';
import { refusalFrom } from './job-mail.ts';
import { connected, employers, looked, mailboxClient } from './mailbox-client.ts';
import { mailboxOwner } from './mailbox-owner.ts';
import { type RunningDovecot, startDovecot } from './start-dovecot.ts';

let dovecot: RunningDovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

const names = Array.from({ length: 40 }, (_, at) => `Employer ${String.fromCharCode(65 + (at % 26))}${at}`);

/** Forty refusals of about 20 kB each, so that a connection can break in the middle of them. */
async function owner() {
  const { server, program } = await mailboxOwner(dovecot);
  const tail = `\r\n--\r\n${'small print\r\n'.repeat(1_500)}`;
  for (const name of names) await program.append('INBOX', refusalFrom(name) + tail);
  return server;
}

describe.each(engines)('on %s', (engine) => {
  test('a connection that breaks again and again is gone on with, and every mail comes once', async () => {
    const server = await owner();
    const call = await mailboxClient(engine);
    const proxy = await cuttingProxy(dovecot.port, [1_000_000, 700_000]);
    const id = await connected(call, { ...server, port: proxy.port });
    const record = await looked(call, id);
    expect(proxy.connections()).toBeGreaterThan(2);
    expect(record).toMatchObject({ status: 'ready', progress: { seen: 40, brokenCount: 0 } });
    await call(saveImport, { id: record?.id ?? '' });
    expect((await employers(call)).length).toBe(40);
  });

  test('a line that stays dead is told, what came is kept, and the next look brings exactly the rest', async () => {
    const server = await owner();
    const call = await mailboxClient(engine);
    const proxy = await cuttingProxy(dovecot.port, [1_000_000, 750_000, 0]);
    const id = await connected(call, { ...server, port: proxy.port });
    const first = await looked(call, id);
    expect(first?.status).toBe('ready');
    expect(first?.progress.seen).toBeGreaterThan(0);
    expect(first?.progress.seen).toBeLessThan(40);
    expect((await call(listMailboxes, {}))[0]?.problem).toMatch(/broke several times/);
    await expect(call(lookForMail, { id })).rejects.toThrow(/Nothing was changed/);
    proxy.mend();
    const second = await looked(call, id);
    expect((first?.progress.seen ?? 0) + (second?.progress.seen ?? 0)).toBe(40);
    for (const { id } of [first, second].flatMap((each) => each ?? [])) await call(saveImport, { id });
    expect((await employers(call)).length).toBe(40);
    expect((await call(listMailboxes, {}))[0]?.problem).toBeUndefined();
  });
});
