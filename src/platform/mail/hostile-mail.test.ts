import { expect, test } from 'vitest';
import { parseMail } from './parse-mail.ts';
import { sanitiseMail } from './sanitise-mail.ts';

const head = 'Subject: x\nFrom: a@x.example\n';
const html = `${head}Content-Type: text/html\n\n`;
const million = 1_000_000;

// Each of these kept the parser, or what comes after it, busy for half a minute and longer. The time limit is
// the test's own; the answer must be a value either way.
test.each([
  [
    'nothing but boundaries',
    `${head}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n'.repeat(million)}`,
  ],
  ['nothing but line ends', `${head}\n${'\n'.repeat(4 * million)}`],
  ['elements that never close', `${html}${'<div><p>'.repeat(million / 2)}`],
  ['elements nested without end', `${html}${'<div>'.repeat(200_000)}${'</div>'.repeat(200_000)}`],
  ['a hundred thousand recipients', `${head}To: ${'a <b@c.example>, '.repeat(100_000)}\n\nx`],
  ['messages within messages', `${head}${'Content-Type: message/rfc822\n\n'.repeat(3_000)}x`],
])('%s do not hold the reading up', { timeout: 15_000 }, async (_name, raw) => {
  expect(await parseMail(Buffer.from(raw))).toHaveProperty('ok');
});

test('elements nested without end are shown as their words', { timeout: 15_000 }, () => {
  expect(sanitiseMail(`${'<div>'.repeat(150_000)}deep <b>words</b>`)).toMatch(/^\s*deep\s+words\s*$/);
});

test('a tree of too many parts gives the first ones', async () => {
  const part = (at: number) => `--b\nContent-Type: text/plain\n\npart ${at}\n`;
  const parts = Array.from({ length: 2_000 }, (_, at) => part(at)).join('');
  const mail = await parseMail(
    Buffer.from(`${head}Content-Type: multipart/mixed; boundary=b\n\n${parts}--b--\n`),
  );
  expect(mail.ok && mail.value.text).toMatch(/part 0[\s\S]*part 499/);
  expect(mail.ok && mail.value.text).not.toContain('part 500');
});

test.each([
  ['an encoded word', 'Subject: x =?utf-8?Q?=0D=0AFrom:_boss@bank.example=0D=0A=0D=0APay?='],
  ['an encoded word of base64', 'Subject: x =?utf-8?B?DQpGcm9tOiBib3NzQGJhbmsuZXhhbXBsZQ0KDQpQYXk=?='],
  ['a carriage return', 'Subject: x\rFrom: boss@bank.example\r\r Pay'],
])('header injection by %s makes no other header and no other line', async (_name, subject) => {
  const mail = await parseMail(Buffer.from(`${subject}\nFrom: a@x.example\nTo: me@home.example\n\nHello\n`));
  expect(mail).toMatchObject({
    ok: true,
    value: { from: { address: 'a@x.example' }, to: [{ address: 'me@home.example' }], text: 'Hello' },
  });
  expect(mail.ok && mail.value.subject).toMatch(/^x [^\r\n]*From:/);
});

test.each([
  ['endless changes of alphabet', 'iso-2022-jp', '\u001b$B\u001b(B'.repeat(million / 2)],
  ['endless opened alphabets of UTF-7', 'utf-7', '+AGE-+'.repeat(million)],
  ['bytes that are no UTF-16', 'utf-16', '\u00d8\u0000'.repeat(million)],
  ['four bytes for nothing', 'gb18030', '\u00810\u00810'.repeat(million / 2)],
  ['a charset with an endless name', 'x'.repeat(million), 'Hello'],
])('a charset bomb of %s goes off without harm', { timeout: 15_000 }, async (_name, charset, body) => {
  const raw = `${head}Content-Type: text/plain; charset="${charset}"\n\n${body}\n`;
  expect(await parseMail(Buffer.from(raw, 'latin1'))).toHaveProperty('ok');
});

test('a charset bomb of encoded words in ever other charsets goes off without harm', {
  timeout: 15_000,
}, async () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `=?x-${at}?B?////?=`).join(' ');
  expect(await parseMail(Buffer.from(`Subject: ${words}\nFrom: a@x.example\n\nx`))).toHaveProperty('ok');
});

test('deep MIME nesting is read as far as real mail goes, or refused in a sentence', {
  timeout: 15_000,
}, async () => {
  const level = (at: number) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`;
  const deep = Array.from({ length: 3_000 }, (_, at) => level(at)).join('');
  const mail = await parseMail(Buffer.from(`${head}${deep}Content-Type: text/plain\n\nHello\n`));
  if (mail.ok) expect(mail.value.text).toBeTypeOf('string');
  else expect(mail.failure.message).toMatch(/^This message could not be read/);
});

test('a message of 1,000 parts is read with what is attached to it', async () => {
  const part = (at: number) =>
    `--b\nContent-Type: image/png; name=${at}.png\nContent-Transfer-Encoding: base64\n\niVBORw0K\n`;
  const parts = Array.from({ length: 1_000 }, (_, at) => part(at)).join('');
  const raw = `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n${parts}--b--\n`;
  const mail = await parseMail(Buffer.from(raw));
  expect(mail.ok && mail.value.text).toBe('Hello');
  expect(mail.ok && mail.value.attachments.length).toBeGreaterThan(400);
});
