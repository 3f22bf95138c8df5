import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginImport } from '#features/imports/api.ts';
import {
  addByCommand,
  foldersByCommand,
  listed,
  lookByCommand,
  removeByCommand,
  renameByCommand,
  toldLook,
} from '#features/mailboxes/cli.ts';
import { testPassword } from './dovecot-config.ts';
import { refusalFrom } from './job-mail.ts';
import { employers, mailboxClient } from './mailbox-client.ts';
import { letter, mailboxOwner } from './mailbox-owner.ts';
import { type RunningDovecot, startDovecot } from './start-dovecot.ts';

let dovecot: RunningDovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

const options = { dryRun: false, pause: () => new Promise((resolve) => setTimeout(resolve, 10)) };

async function known(call: Parameters<typeof listed>[0]) {
  const [mailbox] = (await listed(call)).mailboxes;
  return mailbox?.id ?? '';
}

test('a mailbox is connected, looked through, saved and forgotten by commands', async () => {
  const { server, user, program } = await mailboxOwner(dovecot);
  await program.append('INBOX', refusalFrom('Acme'));
  const call = await mailboxClient('sqlite');
  expect(await addByCommand(call, { ...server, secret: testPassword })).toMatch(
    /Connected.*INBOX[\s\S]*not kept/,
  );
  const id = await known(call);
  const [first] = await lookByCommand(call, undefined, options);
  expect(first && toldLook(first)).toMatch(/1 messages read[\s\S]*1 applications, 1 of them new[\s\S]*Saved/);
  expect(await employers(call)).toEqual(['Acme']);
  const again = await lookByCommand(call, id, options);
  expect(again.map(toldLook)).toEqual([`${user}: nothing new.`]);
  await program.append('INBOX', letter(1));
  const [letterOnly] = await lookByCommand(call, id, options);
  expect(letterOnly && toldLook(letterOnly)).toContain('1 messages read, none of them about an application');
  await removeByCommand(call, id);
  expect((await listed(call)).text).toContain('No mailbox is connected');
  expect(await employers(call)).toEqual(['Acme']);
});

test('folders are listed and chosen, and a renamed one is told with the command that goes on', async () => {
  const { server, program } = await mailboxOwner(dovecot);
  await program.mailboxCreate('Jobs');
  await program.append('Jobs', refusalFrom('Acme'));
  const call = await mailboxClient('sqlite');
  await addByCommand(call, { ...server, secret: testPassword });
  const id = await known(call);
  expect((await foldersByCommand(call, id, ['Jobs'])).text).toEqual(expect.stringContaining('✓ Jobs (1)'));
  await lookByCommand(call, id, options);
  await program.mailboxRename('Jobs', 'Work');
  const [looked] = await lookByCommand(call, id, options);
  expect(looked && toldLook(looked)).toContain(`rebound mailbox rename ${id} "Jobs" "Work"`);
  expect(await renameByCommand(call, id, 'Jobs', 'Work')).toContain('Work');
  expect((await lookByCommand(call, id, options)).map(({ notes }) => notes)).toEqual([[]]);
});

test('a look asked for only to see saves nothing', async () => {
  const { server, program } = await mailboxOwner(dovecot);
  await program.append('INBOX', refusalFrom('Acme'));
  const call = await mailboxClient('sqlite');
  await addByCommand(call, { ...server, secret: testPassword });
  const [looked] = await lookByCommand(call, undefined, { ...options, dryRun: true });
  expect(looked?.brought).toMatchObject({ saved: false, applications: 1 });
  expect(await employers(call)).toEqual([]);
});

test('an id that is no mailbox is told in a sentence', async () => {
  const call = await mailboxClient('sqlite');
  const { id } = await call(beginImport, { name: 'other' });
  await expect(lookByCommand(call, id, options)).rejects.toThrow('not here any more');
});
