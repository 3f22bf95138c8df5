import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renamedInZip, zipOf } from '#platform/archive/testing.ts';
import type { MailItem } from './mail-item.ts';
import { readMailSource } from './mail-source.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebound-mail-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function readAll(path: string, signal?: AbortSignal): Promise<MailItem[]> {
  const items: MailItem[] = [];
  for await (const item of readMailSource(path, { signal })) items.push(item);
  return items;
}

const said = ({ result }: MailItem) => (result.ok ? result.value.subject : result.failure.message);
const separator = 'From ada@x.example Mon Mar 02 09:15:00 2026';
const message = (subject: string) => `Subject: ${subject}\nFrom: ada@x.example\n\nWords\n`;
const mbox = (...subjects: string[]) =>
  subjects.map((subject) => `${separator}\n${message(subject)}\n`).join('');

test('a mailbox is read message by message, with position and progress', async () => {
  const path = await saved('one.mbox', mbox('One', 'Two'));
  const items = await readAll(path);
  expect(items.map(said)).toEqual(['One', 'Two']);
  expect(items.map(({ position }) => position)).toEqual([
    { file: 'one.mbox', index: 0, offset: 0 },
    { file: 'one.mbox', index: 1, offset: mbox('One').length },
  ]);
  expect(items.at(-1)).toMatchObject({
    bytesRead: mbox('One', 'Two').length,
    bytesTotal: mbox('One', 'Two').length,
  });
});

test('a broken message is an item with its position, and the rest goes on', async () => {
  const broken = `${separator}\n\u0001\u0002 no header at all\n\n`;
  const items = await readAll(await saved('broken.mbox', `${mbox('One')}${broken}${mbox('Three')}`));
  expect(items.map(said)).toEqual([
    'One',
    'This message could not be read: it has no sender, subject or date.',
    'Three',
  ]);
  expect(items[1]?.position).toEqual({ file: 'broken.mbox', index: 1, offset: mbox('One').length });
});

test('a single mail is read', async () => {
  expect((await readAll(await saved('single.eml', message('Alone')))).map(said)).toEqual(['Alone']);
});

test('a folder is read at any depth, by content, and other files are passed over', async () => {
  await saved('tree/a/first.eml', message('First'));
  await saved('tree/b/Inbox', mbox('Second', 'Third'));
  await saved('tree/maildir/cur/1772441700.M1.host:2,S', message('Fourth'));
  await saved('tree/notes.txt', 'shopping list');
  await saved('tree/photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]));
  await saved('tree/.hidden.eml', message('Hidden'));
  await saved('tree/z/empty.eml', '');
  const items = await readAll(join(folder, 'tree'));
  expect(items.map(said)).toEqual([
    'This file is empty: z/empty.eml. Nothing was changed; please export it again.',
    'First',
    'Second',
    'Third',
    'Fourth',
  ]);
  expect(items.map(({ position }) => position.file).slice(1)).toEqual([
    'a/first.eml',
    'b/Inbox',
    'b/Inbox',
    'maildir/cur/1772441700.M1.host:2,S',
  ]);
});

test('every mailbox in a Takeout archive is read', async () => {
  const zip = await zipOf({
    'Takeout/archive_browser.html': '<html></html>',
    'Takeout/Mail/Jobs.mbox': mbox('One'),
    'Takeout/Mail/Sent.mbox': mbox('Two', 'Three'),
    'Takeout/Mail/Broken.mbox': Buffer.from([0, 1, 2, 3]),
  });
  const items = await readAll(await saved('takeout.zip', zip));
  expect(items.map(said)).toEqual([
    'One',
    'Two',
    'Three',
    'This file is not a mailbox: takeout.zip/Takeout/Mail/Broken.mbox. Nothing was changed.',
  ]);
  expect(items[0]?.position.file).toBe('takeout.zip/Takeout/Mail/Jobs.mbox');
});

const outside = async () =>
  renamedInZip(await zipOf({ 'xx/Mail/a.mbox': mbox('One') }), 'xx/Mail/a.mbox', '../Mail/a.mbox');

test.each<[string, string | Uint8Array | (() => Promise<Buffer>), string]>([
  ['empty.mbox', '', 'This file is empty: empty.mbox. Nothing was changed; please export it again.'],
  [
    'binary.mbox',
    Buffer.from([1, 0, 2, 3, 0, 255]),
    'This file is not a mailbox: binary.mbox. Nothing was changed.',
  ],
  [
    'page.mbox',
    '<!doctype html><title>Inbox</title>',
    'This file is a web page, not a mailbox: page.mbox. Nothing was changed; please export the mail itself as mbox or .eml.',
  ],
  ['letter.mbox', 'Dear Mira, hello.', 'This file holds text but no mail: letter.mbox. Nothing was changed.'],
  [
    'jobs.csv',
    'Company,Role,Status\nA,B,C\n',
    'This file is a table, not a mailbox: jobs.csv. Nothing was changed; please bring it in as a tracker.',
  ],
  [
    'mail.pst',
    '!BDN\u0001',
    'This is an Outlook data file (PST): mail.pst. Nothing was changed; please open it in Outlook or Thunderbird and export the mail as mbox or .eml.',
  ],
  [
    'mail.olm',
    'PK\u0003\u0004..com.microsoft.__Messages/',
    'This is an archive of Outlook for Mac (OLM): mail.olm. Nothing was changed; please drag the mails from Outlook into a folder, which saves them as .eml, and choose that folder.',
  ],
  [
    'mail.msg',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'This is a mail in Outlook’s own format (MSG): mail.msg. Nothing was changed; please save it as .eml instead.',
  ],
  [
    'takeout.tgz',
    Buffer.from([0x1f, 0x8b, 8]),
    'This file is packed: takeout.tgz. Nothing was changed; please unpack it first and choose what was inside.',
  ],
  ['none.zip', () => zipOf({ 'a.txt': 'x' }), 'There is no mail inside none.zip. Nothing was changed.'],
  [
    'outside.zip',
    outside,
    'outside.zip contains a file name that points outside the archive (../Mail/a.mbox); nothing was read.',
  ],
])('%s is refused in one sentence', async (name, content, sentence) => {
  const path = await saved(name, typeof content === 'function' ? await content() : content);
  await expect(readAll(path)).rejects.toMatchObject({ name: 'Error', message: sentence, status: 422 });
});

test('a path that leads nowhere is said so', async () => {
  await expect(readAll(join(folder, 'gone.mbox'))).rejects.toMatchObject({
    status: 404,
    message: 'There is no such file: gone.mbox. Nothing was changed.',
  });
});

test('a folder without mail is said so', async () => {
  await saved('bare/readme.txt', 'nothing here');
  await expect(readAll(join(folder, 'bare'))).rejects.toThrow(
    'There is no mail inside bare. Nothing was changed.',
  );
});

test('an aborted reading stops with the reason', async () => {
  const path = await saved('long.mbox', mbox(...Array.from({ length: 50 }, (_, at) => `${at}`)));
  const stop = new AbortController();
  const seen: MailItem[] = [];
  const reading = async () => {
    for await (const item of readMailSource(path, { signal: stop.signal })) {
      if (seen.push(item) === 3) stop.abort(new Error('enough'));
    }
  };
  await expect(reading()).rejects.toThrow('enough');
  expect(seen).toHaveLength(3);
});

test('a mail with an attachment of 50 MB gives its text and leaves the memory alone', async () => {
  const path = join(folder, 'heavy.mbox');
  const head = `${separator}\nSubject: Heavy\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThe words.\n--b\nContent-Type: application/pdf; name=plans.pdf\nContent-Transfer-Encoding: base64\n\n`;
  const line = `${'QUJD'.repeat(19)}\n`;
  const lines = line.repeat(10_000);
  function* pieces() {
    yield head;
    for (let at = 0; at < 92; at += 1) yield lines;
    yield `--b--\n\n${mbox('After')}`;
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  const before = process.memoryUsage.rss();
  const items = await readAll(path);
  expect(items.map(({ cut }) => cut)).toEqual([true, false]);
  expect(items[0]?.result).toMatchObject({
    ok: true,
    value: { text: 'The words.', attachments: [{ name: 'plans.pdf', type: 'application/pdf' }] },
  });
  expect(items.map(said)).toEqual(['Heavy', 'After']);
  expect(process.memoryUsage.rss() - before).toBeLessThan(250_000_000);
});
