import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MboxMessage } from './mbox-message.ts';
import { splitMbox } from './split-mbox.ts';

const separator = 'From ada@mail.example Mon Mar 02 09:15:00 2026';

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string | Buffer, size = 1_000_000, options?: { keep: number }) {
  const found: (MboxMessage & { text: string })[] = [];
  for await (const message of splitMbox(inPieces(Buffer.from(text), size), options)) {
    found.push({ ...message, text: Buffer.from(message.raw).toString() });
  }
  return found;
}

const texts = async (text: string, size?: number) => (await split(text, size)).map((message) => message.text);

test('every message comes without its separator and the blank line before the next', async () => {
  const mbox = `${separator}\nSubject: One\n\nHello\n\n${separator}\nSubject: Two\n\nBye\n`;
  expect(await texts(mbox)).toEqual(['Subject: One\n\nHello\n', 'Subject: Two\n\nBye\n']);
});

test('lines may end in CRLF', async () => {
  const mbox = `${separator}\r\nSubject: One\r\n\r\nHello\r\n\r\n${separator}\r\nSubject: Two\r\n\r\nBye\r\n`;
  expect(await texts(mbox)).toEqual(['Subject: One\r\n\r\nHello\r\n', 'Subject: Two\r\n\r\nBye\r\n']);
});

test('escaped lines lose one bracket, other brackets stay', async () => {
  const mbox = `${separator}\nSubject: One\n\n>From here\n>>From there\n> From afar\nnot >From\n`;
  const [only] = await texts(mbox);
  expect(only).toBe('Subject: One\n\nFrom here\n>From there\n> From afar\nnot >From\n');
});

test.each([
  ['a sentence after a blank line', '\n\nFrom my side there is nothing to add.\nBest: Ada\n'],
  ['a sentence with a clock and a year', '\n\nFrom 10:30 on 2 March 2026 we are open.\nSee you there.\n'],
  ['a separator without a blank line before it', `\n\nHe wrote\n${separator}\nSubject: Old\n`],
])('%s does not split a message', async (_name, body) => {
  expect(await texts(`${separator}\nSubject: One${body}`)).toHaveLength(1);
});

test.each([
  'From 1789234567890123456@xxx Sat Jan 03 01:05:34 +0000 2026',
  'From - Mon Mar 02 09:15:00 2026',
  'From MAILER-DAEMON Fri Jul  8 12:08:34 2011',
  'From "Ada B"@mail.example Mon Mar  2 09:15:00 2026 remote from mail',
])('the separator of another mail program splits: %s', async (line) => {
  expect(await texts(`${line}\nSubject: One\n\nA\n\n${line}\nSubject: Two\n\nB\n`)).toHaveLength(2);
});

test('offsets point at the separator lines', async () => {
  const mbox = Buffer.from(
    `${separator}\nSubject: Grüße\n\nÄ\n\n${separator}\nSubject: Two\n\nB\n\n${separator}\nX: 3\n\nC\n`,
  );
  const found = await split(mbox, 7);
  expect(found.map(({ index }) => index)).toEqual([0, 1, 2]);
  for (const { offset } of found) expect(mbox.toString('latin1', offset, offset + 9)).toBe('From ada@');
});

test('a byte order mark and blank lines may stand before the first message', async () => {
  expect(await texts(`\uFEFF\n\n${separator}\nSubject: One\n\nA\n`)).toEqual(['Subject: One\n\nA\n']);
});

test('a file of nothing has no messages', async () => {
  expect(await texts('')).toEqual([]);
  expect(await texts('\n'.repeat(5_000), 64)).toEqual([]);
});

test('a message above the limit is cut, the others are whole', async () => {
  const mbox = `${separator}\nSubject: Long\n\n${'x'.repeat(50_000)}\n\n${separator}\nSubject: Short\n\nB\n`;
  const found = await split(mbox, 4_096, { keep: 10_000 });
  expect(found.map(({ cut, raw }) => [cut, raw.length])).toEqual([
    [true, 10_000],
    [false, 18],
  ]);
});

const line = fc.oneof(
  fc.constantFrom('', 'From ada', '>From bob', '>>From', separator, 'Kind regards', 'From 9:00 in 2026 on'),
  fc.string({ maxLength: 60 }).map((text) => text.replace(/[\r\n]/g, ' ')),
);
const message = fc.array(line, { maxLength: 20 }).map((lines) => `Subject: x\n\n${lines.join('\n')}\n`);
const escaped = (text: string) => text.replace(/^(>*From )/gm, '>$1');

test('what was written as mboxrd is read back, however the bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 700 }),
      async (all, size) => {
        const mbox = all.map((text) => `${separator}\n${escaped(text)}\n`).join('');
        const found = await texts(mbox, size);
        expect(found.slice(0, -1)).toEqual(all.slice(0, -1));
        expect(found.at(-1)).toBe(`${all.at(-1)}\n`);
      },
    ),
    { numRuns: 200 },
  );
});

test('CRLF mailboxes are read alike in any pieces', async () => {
  const mbox = `${separator}\nSubject: One\n\nA\n\n${separator}\nSubject: Two\n\n>From B\n`.replaceAll(
    '\n',
    '\r\n',
  );
  const whole = await texts(mbox);
  for (let size = 1; size < mbox.length; size += 1) expect(await texts(mbox, size)).toEqual(whole);
});
