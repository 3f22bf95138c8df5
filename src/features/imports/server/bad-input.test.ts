import { expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { listApplications } from '#features/applications/api.ts';
import { renamedInZip, zipOf } from '#platform/archive/testing.ts';
import type { Call } from '#platform/http/client.ts';
import { makeMailbox } from '../../../../tests/mailbox/make-mailbox.ts';
import { asMbox, heavyMail, truncatedMbox } from '../../../../tests/mailbox/wrap-mailbox.ts';
import { beginImport, previewImport, readImport, sendFile, showImport } from '../api.ts';

type Content = string | Uint8Array;

/** Brings a file in as the screens do; answers the import when it has come to rest, or the sentence that refused it. */
async function bring(call: Call, name: string, content: Content) {
  const { id } = await call(beginImport, { name });
  await call(sendFile, { id, name }, new Blob([new Uint8Array(Buffer.from(content))]));
  const refused = await call(readImport, { id, choices: {} }).then(
    () => undefined,
    (problem: Error) => problem.message,
  );
  for (;;) {
    const record = await call(showImport, { id });
    if (record.status !== 'reading') return { ...record, sentence: refused ?? record.problem };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const climbing = async () => {
  const zip = await zipOf({ 'ab/cd/mail.mbox': makeMailbox({ messages: 300 }).mbox });
  return renamedInZip(zip, 'ab/cd/mail.mbox', '../../mail.mbox');
};

test.for<[string, () => Content | Promise<Content>, RegExp]>([
  ['an empty file', () => '', /empty/],
  ['a binary file named .mbox', () => new Uint8Array(5_000).map((_, at) => (at * 37) % 256), /not a mailbox/],
  ['a zip that climbs out of its folder', climbing, /outside/],
  ['a web page saved as mail', () => '<!doctype html><title>Inbox</title><p>Hello', /web page/],
])('%s is refused in one clear sentence and changes nothing', async ([what, content, expected]) => {
  const call = await testClient();
  const { sentence } = await bring(call, what.includes('mbox') ? 'mail.mbox' : 'mail', await content());
  expect(sentence).toMatch(expected);
  expect(sentence).not.toMatch(/undefined|Error|\n/);
  expect((await call(listApplications, {})).total).toBe(0);
});

test('a CSV whose header says nothing is refused with the way out', async () => {
  const call = await testClient();
  const { sentence } = await bring(call, 'list.csv', 'alpha,beta\n1,2\n3,4\n');
  expect(sentence).toMatch(/[Cc]hoose which column/);
});

test('a CSV with a byte order mark, quotes and line breaks in cells is read', async () => {
  const call = await testClient();
  const sheet =
    '\uFEFF"Company";"Role";"Applied";"Notes"\r\n"Acme ""North""";"Clerk, part-time";"05.01.2026";"two\r\nlines"\r\n';
  const { id, status } = await bring(call, 'liste.csv', sheet);
  expect(status).toBe('ready');
  const { applications } = await call(previewImport, { id });
  expect(applications[0]?.application).toMatchObject({
    company: 'Acme "North"',
    role: 'Clerk, part-time',
    appliedOn: '2026-01-05',
  });
});

test('a mailbox that ends in the middle of a message gives all the others', async () => {
  const call = await testClient();
  const { mbox, messages } = makeMailbox({ messages: 300 });
  const { status, progress } = await bring(call, 'cut.mbox', truncatedMbox(mbox));
  expect(status).toBe('ready');
  expect(progress.seen).toBeGreaterThanOrEqual(messages.length - 1);
});

test('a mail with an attachment of 50 MB gives its words', async () => {
  const call = await testClient();
  const { id, status, found } = await bring(call, 'heavy.mbox', asMbox(heavyMail()));
  expect(status).toBe('ready');
  expect(found.sure + found.unsure).toBe(1);
  const { applications, unsure } = await call(previewImport, { id });
  expect(applications.length + unsure).toBe(1);
});

test('a broken message is counted and shown with its place', async () => {
  const call = await testClient();
  const { progress } = await bring(call, 'All mail.mbox', makeMailbox().mbox);
  expect(progress.brokenCount).toBe(1);
  expect(progress.broken[0]?.position).toMatch(/All mail\.mbox, message \d+ \(at byte \d+\)/);
  expect(progress.broken[0]?.reason).toMatch(/could not be read/);
});
