import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '#apps/server/testing.ts';
import { cancelImport, listImports, undoImport } from '#features/imports/api.ts';
import {
  changeMailbox,
  listMailboxes,
  lookForMail,
  lookWhereDue,
  replaceFolder,
} from '#features/mailboxes/api.ts';
import { refusalFrom } from './job-mail.ts';
import { connected, employers, looked, lookedAndSaved, mailboxClient, untilRead } from './mailbox-client.ts';
import { letter, mailboxOwner } from './mailbox-owner.ts';
import { type RunningDovecot, startDovecot } from './start-dovecot.ts';

let dovecot: RunningDovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

async function owner() {
  const { program, ...rest } = await mailboxOwner(dovecot);
  const arrives = async (path: string, ...mails: readonly string[]) => {
    for (const mail of mails) await program.append(path, mail);
  };
  return { ...rest, program, arrives };
}

/** A clock on which an hour passes when the test says so. */
function clockOfHours() {
  let hour = 9;
  const two = () => String(hour).padStart(2, '0');
  return {
    pass: () => {
      hour += 1;
    },
    today: () => '2026-04-15',
    now: () => `2026-04-15T${two()}:00:00.000Z`,
  };
}

describe.each(engines)('on %s', (engine) => {
  test('new mail is shown before it is saved, and only what came since is fetched next time', async () => {
    const { server, user, arrives } = await owner();
    await arrives('INBOX', letter(1), refusalFrom('Acme'));
    const call = await mailboxClient(engine);
    const id = await connected(call, server);
    expect(await looked(call, id)).toMatchObject({
      status: 'ready',
      kind: 'mail',
      name: user,
      progress: { seen: 2 },
    });
    expect(await employers(call)).toEqual([]);
    expect(await call(lookForMail, { id })).toEqual({ gone: 0 });
    await arrives('INBOX', letter(2), refusalFrom('Borges'), letter(3));
    expect(await looked(call, id)).toMatchObject({
      status: 'ready',
      progress: { seen: 3 },
      found: { sure: 1 },
    });
  });

  test('a look that finds nothing leaves no import behind', async () => {
    const { server, arrives } = await owner();
    const call = await mailboxClient(engine);
    const id = await connected(call, server);
    expect(await call(lookForMail, { id })).toEqual({ gone: 0 });
    expect(await call(listImports, {})).toEqual([]);
    await arrives('INBOX', letter(1));
    expect(await looked(call, id)).toMatchObject({ status: 'nothing', progress: { seen: 1 } });
    expect(await looked(call, id)).toBeUndefined();
    expect(await call(listImports, {})).toEqual([]);
  });

  test('only chosen folders are looked through', async () => {
    const { server, arrives } = await owner();
    await arrives('INBOX', refusalFrom('Acme'));
    await arrives('Spam', refusalFrom('Borges'));
    const call = await mailboxClient(engine);
    const id = await connected(call, server);
    expect(await lookedAndSaved(call, id)).toEqual(['Acme']);
    await call(changeMailbox, { id, folders: ['INBOX', 'Spam'] });
    expect(await lookedAndSaved(call, id)).toEqual(['Acme', 'Borges']);
  });

  test('a renamed folder is told, its new name is suggested, and nothing in it is fetched twice', async () => {
    const { server, program, arrives } = await owner();
    await program.mailboxCreate('Jobs');
    await arrives('Jobs', refusalFrom('Acme'));
    const call = await mailboxClient(engine);
    const id = await connected(call, server, ['INBOX', 'Jobs']);
    await lookedAndSaved(call, id);
    await program.mailboxRename('Jobs', 'Applications');
    await arrives('Applications', refusalFrom('Borges'));
    expect(await call(lookForMail, { id })).toEqual({ gone: 1 });
    const [mailbox] = await call(listMailboxes, {});
    expect(mailbox?.folders).toContainEqual({ path: 'Jobs', gone: true, replacement: 'Applications' });
    await call(replaceFolder, { id, gone: 'Jobs', by: 'Applications' });
    expect(await looked(call, id)).toMatchObject({ progress: { seen: 1 }, found: { sure: 1 } });
  });

  test('mail moved to another chosen folder is recognised', async () => {
    const { server, program, arrives } = await owner();
    await program.mailboxCreate('Jobs');
    await arrives('INBOX', refusalFrom('Acme'));
    const call = await mailboxClient(engine);
    const id = await connected(call, server);
    await lookedAndSaved(call, id);
    await program.mailboxOpen('INBOX');
    await program.messageMove('1', 'Jobs');
    expect(await looked(call, id)).toMatchObject({ status: 'nothing', progress: { seen: 1 } });
    expect(await employers(call)).toEqual(['Acme']);
  });

  test('a folder whose numbers begin anew is read again without anything twice', async () => {
    const { server, program, arrives } = await owner();
    await program.mailboxCreate('Jobs');
    await arrives('Jobs', refusalFrom('Acme'), letter(1), letter(2));
    const call = await mailboxClient(engine);
    const id = await connected(call, server, ['Jobs']);
    await lookedAndSaved(call, id);
    await program.mailboxDelete('Jobs');
    await program.mailboxCreate('Jobs');
    await arrives('Jobs', refusalFrom('Acme'), refusalFrom('Borges'));
    expect(await lookedAndSaved(call, id)).toEqual(['Acme', 'Borges']);
  });

  test('what was cancelled or taken back comes again when asked for, and not by itself', async () => {
    const { server, arrives } = await owner();
    await arrives('INBOX', refusalFrom('Acme'));
    const hours = clockOfHours();
    const call = await mailboxClient(engine, { clock: hours });
    const id = await connected(call, server);
    const first = await looked(call, id);
    await call(cancelImport, { id: first?.id ?? '' });
    expect(await lookedAndSaved(call, id)).toEqual(['Acme']);
    const [saved] = await call(listImports, {});
    await call(undoImport, { id: saved?.id ?? '' });
    await call(changeMailbox, { id, looksByItself: true });
    hours.pass();
    expect(await call(lookWhereDue, {})).toEqual({ looked: 1 });
    expect((await call(listImports, {})).map(({ status }) => status)).toEqual(['undone', 'cancelled']);
    expect(await employers(call)).toEqual([]);
    expect(await lookedAndSaved(call, id)).toEqual(['Acme']);
  });

  test('a mailbox looks by itself only when told so, and what it finds waits to be seen', async () => {
    const { server, arrives } = await owner();
    const hours = clockOfHours();
    const call = await mailboxClient(engine, { clock: hours });
    const id = await connected(call, server);
    await arrives('INBOX', refusalFrom('Acme'));
    expect(await call(lookWhereDue, {})).toEqual({ looked: 0 });
    await call(changeMailbox, { id, looksByItself: true });
    expect(await call(lookWhereDue, {})).toEqual({ looked: 1 });
    expect(await call(lookWhereDue, {})).toEqual({ looked: 0 });
    await expect.poll(async () => (await call(listImports, {}))[0]?.status).toBe('ready');
    expect(await employers(call)).toEqual([]);
  });

  test('two looks at the same moment are one', async () => {
    const { server, arrives } = await owner();
    await arrives('INBOX', refusalFrom('Acme'));
    const call = await mailboxClient(engine);
    const id = await connected(call, server);
    const [first, second] = await Promise.all([call(lookForMail, { id }), call(lookForMail, { id })]);
    expect(first).toEqual(second);
    expect(await untilRead(call, first.import ?? '')).toMatchObject({ status: 'ready' });
    expect(await call(listImports, {})).toHaveLength(1);
  });

  test('looking changes nothing in the mailbox, and new mail stays new', async () => {
    const { server, program, arrives } = await owner();
    await arrives('INBOX', refusalFrom('Acme'));
    const flags = async () => {
      await program.mailboxOpen('INBOX', { readOnly: true });
      return (await program.fetchAll('1:*', { flags: true, uid: true })).map(({ uid, flags }) => [
        uid,
        [...(flags ?? [])],
      ]);
    };
    const before = await flags();
    const call = await mailboxClient(engine);
    await lookedAndSaved(call, await connected(call, server));
    expect(await flags()).toEqual(before);
    expect(await program.status('INBOX', { unseen: true })).toMatchObject({ unseen: 1 });
  });
});
