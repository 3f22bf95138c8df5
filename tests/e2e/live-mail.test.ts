import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listApplications } from '#features/applications/api.ts';
import { listImports, saveImport, showImport } from '#features/imports/api.ts';
import { addMailbox, lookForMail } from '#features/mailboxes/api.ts';
import { type Call, client } from '#platform/http/client.ts';
import { cuttingProxy } from '../imap/cutting-proxy.ts';
import { testPassword } from '../imap/dovecot-config.ts';
import { refusalFrom } from '../imap/job-mail.ts';
import { letter, mailboxOwner } from '../imap/mailbox-owner.ts';
import { type RunningDovecot, startDovecot } from '../imap/start-dovecot.ts';
import { type Device, looksGood, visit } from './browser.ts';
import { type RunningRebound, rebound, startRebound, temporaryFolder } from './rebound.ts';

let dovecot: RunningDovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

const clientOf = ({ url }: Pick<RunningRebound, 'url'>): Call =>
  client((path, init) => fetch(new URL(`/api${path}`, url), init));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function fillIn(page: Page, user: string): Promise<void> {
  await page.getByLabel('Your mail address').fill(user);
  await page.getByLabel('Password').fill(testPassword);
  await page.getByText(/^Server and sign-in/).click();
  await page.getByLabel('Mail server').fill('127.0.0.1');
  await page.getByLabel('Port').fill(String(dovecot.port));
}

test.for(['phone', 'desktop'] as const)(
  'a mailbox is connected on a %s, its mail is seen and saved, and the next look finds nothing',
  async (device: Device) => {
    const { user, program } = await mailboxOwner(dovecot);
    await program.append('INBOX', letter(1));
    await program.append('INBOX', refusalFrom('Acme'));
    await program.append('Spam', refusalFrom('Borges'));
    const { url } = await startRebound();
    const page = await visit(`${url}/import`, { device });
    await page.getByRole('link', { name: 'Connect a mailbox' }).click();
    await fillIn(page, user);
    await looksGood(page, `mailbox-connect-${device}`);
    await button(page, 'Show the folders').click();
    await page.getByRole('checkbox', { name: 'INBOX' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'INBOX' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Spam' }).isChecked()).toBe(false);
    await looksGood(page, `mailbox-folders-${device}`);
    await button(page, 'Look for mail').click();
    await page.getByRole('heading', { name: '1 application found' }).waitFor();
    await button(page, 'Save 1 application').click();
    await page.getByRole('heading', { name: '1 application is here' }).waitFor();
    await page.goto(`${url}/import`);
    await button(page, `Look now: ${user}`).click();
    await page.getByText('Nothing new.').waitFor();
    await looksGood(page, `mailbox-list-${device}`);
    await program.mailboxOpen('INBOX', { readOnly: true });
    const messages = await program.fetchAll('1:*', { flags: true });
    expect(messages.filter(({ flags }) => flags?.has('\\Seen'))).toEqual([]);
  },
);

test('a renamed folder and a watched one are shown with what can be done', async () => {
  const { user, program } = await mailboxOwner(dovecot);
  await program.mailboxCreate('Jobs');
  const { url, folder } = await startRebound();
  const call = clientOf({ url });
  const { id } = await call(addMailbox, {
    ...{ host: '127.0.0.1', port: dovecot.port, user, secret: testPassword },
  });
  await rebound(['--data', folder, 'mailbox', 'watch', temporaryFolder()]);
  await program.mailboxRename('Jobs', 'Applications');
  await call(lookForMail, { id });
  const page = await visit(`${url}/import`, { device: 'phone', colorScheme: 'dark' });
  await page.getByText('“Jobs” is probably called “Applications” now.').waitFor();
  await looksGood(page, 'mailbox-renamed-phone-dark');
  await button(page, 'Go on in “Applications”').click();
  await page.getByText(/· Applications, INBOX$/).waitFor();
  await button(page, 'Stop watching this folder').click();
  await button(page, 'Stop watching this folder').waitFor({ state: 'detached' });
  await button(page, 'Forget this mailbox').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget this mailbox' }).click();
  await page.getByText(`Forgotten: ${user}`).waitFor();
});

test('a wrong password is told in one sentence, and what was written stays', async () => {
  const { user } = await mailboxOwner(dovecot);
  const { url } = await startRebound();
  const page = await visit(`${url}/mailboxes/new`, { colorScheme: 'dark', provoked: [/422/] });
  await fillIn(page, user);
  await page.getByLabel('Password').fill('wrong');
  await button(page, 'Show the folders').click();
  await page
    .getByRole('alert')
    .getByText(/did not let/)
    .waitFor();
  expect(await page.getByLabel('Your mail address').inputValue()).toBe(user);
  await looksGood(page, 'mailbox-refused-dark');
});

test('a password that was kept for one session is asked for after a new start', async () => {
  const { user } = await mailboxOwner(dovecot);
  const first = await startRebound();
  const page = await visit(`${first.url}/mailboxes/new`);
  await fillIn(page, user);
  await button(page, 'Show the folders').click();
  await button(page, 'Look for mail').click();
  await button(page, `Look now: ${user}`).waitFor();
  await first.stop();
  const again = await startRebound(first.folder);
  const later = await visit(`${again.url}/import`);
  await later.getByText('The password was kept for one session only.').waitFor();
  await looksGood(later, 'mailbox-locked-desktop');
  await later.getByLabel('Password').fill(testPassword);
  await button(later, 'Sign in').click();
  await button(later, `Look now: ${user}`).waitFor();
});

test('a server that is killed while it looks loses nothing, and the next look brings nothing twice', async () => {
  const { user, program } = await mailboxOwner(dovecot);
  const names = Array.from({ length: 250 }, (_, at) => `Employer ${at}`);
  for (const name of names) await program.append('INBOX', refusalFrom(name));
  const slow = await cuttingProxy(dovecot.port, [Number.POSITIVE_INFINITY, 170_000], { stalls: true });
  const killed = await startRebound();
  const call = clientOf(killed);
  const { id } = await call(addMailbox, {
    ...{ host: '127.0.0.1', port: slow.port, user, secret: testPassword, remember: true },
  });
  const { import: first = '' } = await call(lookForMail, { id });
  await expect.poll(async () => (await call(showImport, { id: first })).found.sure).toBeGreaterThan(50);
  await killed.kill();
  slow.mend();
  const again = clientOf(await startRebound(killed.folder));
  // A while goes by before it is sure that nobody reads any more.
  const looked = async () => (await again(lookForMail, { id })).import;
  await expect.poll(looked, { timeout: 30_000, interval: 1_000 }).not.toBe(first);
  const [second] = await again(listImports, {});
  const readSecond = async () => (await again(showImport, { id: second?.id ?? '' })).status;
  await expect.poll(readSecond, { timeout: 30_000 }).toBe('ready');
  for (const { id } of await again(listImports, {})) await again(saveImport, { id });
  const { rows } = await again(listApplications, { limit: 500 });
  expect(rows.map(({ company }) => company).sort()).toEqual(names.sort());
  const imports = await again(listImports, {});
  expect(imports.reduce((sum, { progress }) => sum + progress.seen, 0)).toBe(250);
});

test('a server elsewhere is read over TLS when its certificate is vouched for', async () => {
  const { user } = await mailboxOwner(dovecot);
  const data = ['--data', temporaryFolder()];
  const at = ['--host', '127.0.0.2', '--port', String(dovecot.port), '--user', user];
  process.env.NODE_EXTRA_CA_CERTS = dovecot.certificate;
  const adding = rebound([...data, 'mailbox', 'add', ...at], `${testPassword}\n`);
  delete process.env.NODE_EXTRA_CA_CERTS;
  expect(await adding).toMatchObject({ code: 0, out: expect.stringContaining('Connected.') });
});

test('a mailbox is connected and looked through in a shell; the password comes from standard input', async () => {
  const { user, program } = await mailboxOwner(dovecot);
  await program.append('INBOX', refusalFrom('Acme'));
  const data = ['--data', temporaryFolder()];
  const at = ['--host', '127.0.0.1', '--port', String(dovecot.port), '--user', user];
  const added = await rebound([...data, 'mailbox', 'add', ...at, '--remember'], `${testPassword}\n`);
  expect(added).toMatchObject({ code: 0, err: '' });
  const looked = await rebound([...data, 'mailbox', 'look', '--json']);
  expect(looked).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(looked.out)).toMatchObject({ name: user, brought: { applications: 1, saved: true } });
  expect((await rebound([...data, 'mailbox', 'look'])).out).toBe(`${user}: nothing new.\n`);
  const folder = temporaryFolder();
  expect((await rebound([...data, 'mailbox', 'watch', folder])).out).toContain(`Watching ${folder}`);
  expect((await rebound([...data, 'mailbox', 'list'])).out).toContain(`${user} at 127.0.0.1`);
  const wrong = await rebound([...data, 'mailbox', 'add', ...at], 'wrong\n');
  expect(wrong.code).toBe(1);
  expect(wrong.err).toMatch(/^rebound: 127\.0\.0\.1 did not let .*\n$/);
  expect((await rebound([...data, 'mailbox', 'add', '--user', user])).code).toBe(2);
});
