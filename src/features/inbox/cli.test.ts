import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readMailFrom, readMailLine } from './cli.ts';

const text =
  'Thank you for your application for the position of Editor at Elm Press. After careful consideration, we regret to inform you that we will not be moving forward with your application.';
const headers = [
  'From: Elm Press Jobs <jobs@elmpress.example>',
  'To: Ada <ada@home.example>',
  'Subject: Your application as Editor',
  'Message-ID: <one@elmpress.example>',
  'Date: Tue, 03 Feb 2026 10:00:00 +0100',
];

test('a whole message and its parts are read alike', async () => {
  const raw = await readMailLine({ id: 'a', raw: `${headers.join('\r\n')}\r\n\r\n${text}\r\n` });
  const parts = await readMailLine({
    id: 'a',
    from: 'Elm Press Jobs <jobs@elmpress.example>',
    to: 'Ada <ada@home.example>',
    subject: 'Your application as Editor',
    date: '2026-02-03T10:00:00+01:00',
    text,
    headers: { 'Message-ID': '<one@elmpress.example>' },
  });
  expect(raw).toEqual(parts);
  expect(raw.answer).toMatchObject({ id: 'a', kind: 'rejection', date: '2026-02-03', language: 'en' });
  expect(raw.person).toBe('ada@home.example');
});

test('a mail that has only HTML is read by its words', async () => {
  const html = `<html><head><style>p{color:red}</style></head><body><p>${text}</p></body></html>`;
  const { answer } = await readMailLine({ id: 1, subject: 'Your application', html, text: null });
  expect(answer).toMatchObject({ id: 1, kind: 'rejection' });
});

test('a line of another shape is refused', async () => {
  await expect(readMailLine({ text: 'no id' })).rejects.toMatchObject({ code: 'line-invalid' });
  await expect(readMailLine({ id: 1, raw: 'no headers here' })).rejects.toMatchObject({
    code: 'not-a-message',
  });
});

test('an mbox that comes as a stream is read mail by mail', async () => {
  const one = `From jobs@elmpress.example Tue Feb  3 10:00:00 2026\n${headers.join('\n')}\n\n${text}\n\n`;
  const ids: unknown[] = [];
  for await (const { answer } of readMailFrom(Readable.from([Buffer.from(one), Buffer.from(one)]))) {
    ids.push(answer.id);
  }
  expect(ids).toEqual(['<one@elmpress.example>', '<one@elmpress.example>']);
});
