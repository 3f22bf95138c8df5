import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MailItem } from '#platform/mail/mail-item.ts';
import { readMailSource } from '#platform/mail/mail-source.ts';
import { forms } from './draft.ts';
import { languages } from './languages.ts';
import { makeMailbox } from './make-mailbox.ts';
import { asMbox, heavyMail, takeoutZip, truncatedMbox, writeEmlFolder } from './wrap-mailbox.ts';

const made = makeMailbox();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebound-made-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, bytes: Buffer): Promise<MailItem[]> {
  await writeFile(join(folder, name), bytes);
  return await readAll(join(folder, name));
}

async function readAll(path: string): Promise<MailItem[]> {
  const items: MailItem[] = [];
  for await (const item of readMailSource(path)) items.push(item);
  return items;
}

const joined = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What was read, in the terms of the truth. */
function asTruth({ result }: MailItem, words: string) {
  if (!result.ok) return { broken: true };
  const { messageId, date, subject, text } = result.value;
  return {
    broken: false,
    messageId,
    date,
    subject,
    words: joined(text).includes(joined(words)) ? words : text,
  };
}

function expectTruth(items: readonly MailItem[]) {
  expect(items).toHaveLength(made.truth.length);
  for (const [at, truth] of made.truth.entries()) {
    const { broken, messageId, date, subject, words } = truth;
    const expected = broken ? { broken } : { broken, messageId, date, subject, words };
    const item = items[at];
    expect(item && asTruth(item, words), `${truth.form} ${subject}`).toEqual(expected);
  }
}

test('the same seed gives the same mailbox, another seed another one', () => {
  expect(makeMailbox().mbox.equals(made.mbox)).toBe(true);
  expect(makeMailbox({ seed: 2 }).mbox.equals(made.mbox)).toBe(false);
});

test('it holds at least 300 messages of every kind, form and language', () => {
  const { truth } = made;
  expect(truth.length).toBeGreaterThanOrEqual(300);
  expect(new Set(truth.map(({ form }) => form))).toEqual(new Set(forms));
  expect(new Set(truth.flatMap(({ language }) => language ?? []))).toEqual(new Set(languages));
  const kinds = new Set(truth.map(({ kind }) => kind));
  expect(kinds.size).toBe(9);
  for (const charset of [
    'us-ascii',
    'iso-8859-1',
    'windows-1252',
    'koi8-r',
    'shift_jis',
    'iso-2022-jp',
    'utf-8',
  ]) {
    expect(made.mbox.includes(`charset=${charset}`), charset).toBe(true);
  }
  expect(made.mbox.includes('\n>From ')).toBe(true);
});

test('about forty applications have histories that make sense', () => {
  const { applications, truth } = made;
  expect(applications.length).toBeGreaterThanOrEqual(40);
  expect(new Set(applications.map(({ ending }) => ending))).toEqual(
    new Set(['rejected', 'silent', 'withdrawn', 'closed', 'offered']),
  );
  for (const { application, messages } of applications) {
    const own = truth.filter((line) => line.application === application);
    expect(own).toHaveLength(messages);
    expect(own[0]?.kind).toBe('acknowledgement');
    expect(own.slice(0, -1).some(({ kind }) => kind === 'rejection')).toBe(false);
  }
});

test('every message is read as it was meant', async () => {
  expectTruth(await read('made.mbox', made.mbox));
});

test('CRLF line ends change nothing', async () => {
  expectTruth(await read('made-crlf.mbox', makeMailbox({ lineEnd: '\r\n' }).mbox));
});

test('the Takeout archive reads as the mailbox itself', async () => {
  expectTruth(await read('takeout.zip', await takeoutZip(made.mbox)));
});

test('the folder of single mails holds the same mails, but for the one nobody can read', async () => {
  await writeEmlFolder(join(folder, 'mails'), made.messages);
  const items = await readAll(join(folder, 'mails'));
  const unreadable = items.filter(({ result }) => !result.ok);
  expect(unreadable.map(({ position }) => position.file)).toEqual(['part-1/0057.eml']);
  expect(items).toHaveLength(made.truth.length);
});

test('the labels of the export are read', async () => {
  const items = await read('labels.mbox', made.mbox);
  const labels = new Set(items.flatMap(({ result }) => (result.ok ? result.value.labels : [])));
  expect(labels).toEqual(
    new Set(['Inbox', 'Jobs, 2025', 'Opened', 'Posteingang', 'Geöffnet', 'Category Updates']),
  );
});

test('a mail of 50 MB gives its text', async () => {
  const [only, ...others] = await read('heavy.mbox', asMbox(heavyMail()));
  expect(others).toEqual([]);
  expect(only?.result).toMatchObject({ ok: true, value: { messageId: '<heavy@halden.example>' } });
  expect(only?.result.ok && only.result.value.text).toContain(
    'thank you for applying for Biodiversity Officer',
  );
});

test('a mailbox cut off in the middle gives all that arrived', async () => {
  const items = await read('truncated.mbox', truncatedMbox(made.mbox));
  expect(items.length).toBeGreaterThanOrEqual(made.truth.length - 2);
  expect(items.filter(({ result }) => !result.ok).length).toBeLessThanOrEqual(2);
});
