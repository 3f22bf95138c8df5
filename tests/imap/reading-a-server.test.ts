import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { connect } from '#platform/mail/imap/connect.ts';
import { fetchMessages, openFolder, sizesBetween } from '#platform/mail/imap/fetch-messages.ts';
import { listFolders } from '#platform/mail/imap/list-folders.ts';
import { testPassword } from './dovecot-config.ts';
import { freePort } from './free-port.ts';
import { letter, mailboxOwner } from './mailbox-owner.ts';
import { type RunningDovecot, startDovecot } from './start-dovecot.ts';

let dovecot: RunningDovecot;
beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

const password = { kind: 'password', secret: testPassword } as const;

/** A mail server that knows no TLS. */
async function portOfPlainServer(): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n');
  }).listen(0, '127.0.0.2');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test('folders are listed with what they are for and what they hold', async () => {
  const { server, program } = await mailboxOwner(dovecot);
  await program.mailboxCreate('Jobs/2026');
  await program.append('Jobs/2026', letter(1));
  const connection = await connect(server, password);
  const folders = await listFolders(connection);
  connection.close();
  expect(folders.map(({ path, use, messages }) => `${path} ${use} ${messages}`).sort()).toEqual([
    'Drafts drafts 0',
    'INBOX inbox 0',
    'Jobs/2026 other 1',
    'Spam junk 0',
  ]);
});

test('messages come whole, long ones up to where attachments begin, and stay unread', async () => {
  const { server, program } = await mailboxOwner(dovecot);
  await program.append('INBOX', letter(1));
  await program.append('INBOX', letter(2, 'x'.repeat(200_000)));
  const connection = await connect(server, password);
  await openFolder(connection, 'INBOX');
  const sizes = await sizesBetween(connection, 1, 10);
  const messages = await all(
    fetchMessages(
      connection,
      sizes.map(({ uid }) => uid),
    ),
  );
  connection.close();
  expect(Buffer.from(messages[0]?.raw ?? []).toString()).toBe(letter(1));
  expect(messages.map(({ uid, cut, raw }) => [uid, cut, raw.length])).toEqual([
    [1, false, letter(1).length],
    [2, true, 96 * 1024],
  ]);
  await program.mailboxOpen('INBOX');
  const flags = await program.fetchAll('1:*', { flags: true });
  expect(flags.map((message) => [...(message.flags ?? [])].filter((flag) => flag !== '\\Recent'))).toEqual([
    [],
    [],
  ]);
});

test('a folder is opened so that the server itself refuses every change', async () => {
  const { server, program } = await mailboxOwner(dovecot);
  await program.append('INBOX', letter(1));
  const connection = await connect(server, password);
  await openFolder(connection, 'INBOX');
  expect(connection.mailbox).toMatchObject({ readOnly: true });
  await connection.messageFlagsAdd('1', ['\\Seen']).catch(() => undefined);
  connection.close();
  await program.mailboxOpen('INBOX');
  const [message] = await program.fetchAll('1', { flags: true });
  expect(message?.flags?.has('\\Seen')).toBe(false);
});

test.each([
  // Only 127.0.0.1 counts as this machine itself; at other addresses nothing goes without TLS.
  [
    'a certificate nobody vouches for',
    'is not trusted by this computer',
    () => ({ host: '127.0.0.2' }),
    testPassword,
  ],
  [
    'a server without encryption',
    'offers no encryption',
    async () => ({ host: '127.0.0.2', port: await portOfPlainServer() }),
    testPassword,
  ],
  ['a wrong password', 'did not let', () => ({ port: dovecot.port }), 'wrong'],
  [
    'a port nobody listens at',
    'does not take mail connections',
    async () => ({ port: await freePort() }),
    testPassword,
  ],
  [
    'a name nobody has',
    'There is no mail server called',
    () => ({ host: 'mail.nobody.invalid' }),
    testPassword,
  ],
])('%s is told in a sentence that holds no secret', async (_, sentence, change, secret) => {
  const server = { host: '127.0.0.1', port: dovecot.port, user: 'somebody', ...(await change()) };
  const failing = connect(server, { kind: 'password', secret });
  await expect(failing).rejects.toThrow(sentence);
  await expect(failing).rejects.not.toThrow(secret);
});

test('a server that takes no tokens is told as such', async () => {
  const { server } = await mailboxOwner(dovecot);
  await expect(connect(server, { kind: 'token', secret: 'stale' })).rejects.toThrow('takes no token');
});
