import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMail } from './parse-mail.ts';
import type { ParsedMail } from './parsed-mail.ts';

async function parse(raw: string | Buffer): Promise<ParsedMail> {
  const result = await parseMail(Buffer.from(raw));
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const head = [
  'Message-ID: <one@mail.example>',
  'In-Reply-To: <two@mail.example>',
  'References: <zero@mail.example>\n <two@mail.example>',
  'From: =?UTF-8?Q?J=C3=BCrgen_Kraus?= <jobs@weidenwerk.example>',
  'To: Mira <mira@home.example>, Team: a@x.example, b@x.example;',
  'Subject: =?utf-8?B?SWhyZSBCZXdlcmJ1bmc=?=',
  'Date: Mon, 2 Mar 2026 23:30:00 -0500 (EST)',
].join('\n');

test('the headers are read as a person reads them', async () => {
  const mail = await parse(`${head}\nContent-Type: text/plain; charset=utf-8\n\nGuten Tag\n`);
  expect(mail).toMatchObject({
    messageId: '<one@mail.example>',
    references: ['<zero@mail.example>', '<two@mail.example>'],
    from: { name: 'Jürgen Kraus', address: 'jobs@weidenwerk.example' },
    subject: 'Ihre Bewerbung',
    date: '2026-03-03T04:30:00.000Z',
    text: 'Guten Tag',
    attachments: [],
  });
  expect(mail.to.map(({ address }) => address)).toEqual(['mira@home.example', 'a@x.example', 'b@x.example']);
});

test('headers that tell who wrote are kept in lower case, others are left out', async () => {
  const mail = await parse(
    `${head}\nList-Unsubscribe: <https://x.example/u>\nPrecedence: bulk\nX-Spam-Score: 3\n\nHello\n`,
  );
  expect(mail.headers).toEqual({ 'list-unsubscribe': '<https://x.example/u>', precedence: 'bulk' });
});

test('labels of a Takeout export are decoded and split', async () => {
  const mail = await parse(
    `${head}\nX-Gmail-Labels: =?UTF-8?Q?Posteingang,Ge=C3=B6ffnet?=,"Jobs, 2026"\n\nHello\n`,
  );
  expect(mail.labels).toEqual(['Posteingang', 'Geöffnet', 'Jobs, 2026']);
});

const html = (body: string) =>
  `${head}\nContent-Type: text/html; charset=utf-8\n\n<html><body>${body}</body></html>\n`;

test('text is made from HTML when there is no text part', async () => {
  const mail = await parse(
    html(
      '<style>p{}</style><div style="display:none">Preview&zwnj;&nbsp;&zwnj;</div><p>Dear Mira,</p><p>See <a href="https://x.example">this</a>.</p>',
    ),
  );
  expect(mail.text).toBe('Dear Mira,\n\nSee this.');
  expect(mail.html).toContain('<p>Dear Mira,</p>');
});

test('a text part that is a stub gives way to the HTML', async () => {
  const words = 'We read your application with care and want to talk. '.repeat(5);
  const mail = await parse(
    `${head}\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nPlease view this mail in a browser.\n--b\nContent-Type: text/html\n\n<p>${words}</p>\n--b--\n`,
  );
  expect(mail.text).toBe(words.trim());
});

const pdf = (bytes: number) => Buffer.alloc(bytes, 7).toString('base64').replace(/.{76}/g, '$&\n');

test.each([100, 100_000])('an attachment of %i bytes is named and measured', async (bytes) => {
  const mail = await parse(
    `${head}\nContent-Type: multipart/mixed; boundary="b b"\n\n--b b\n\nSee attached.\n--b b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=UTF-8''Zusage%20M%C3%A4rz.pdf\nContent-Transfer-Encoding: base64\n\n${pdf(bytes)}\n--b b--\n`,
  );
  expect(mail.text).toBe('See attached.');
  expect(mail.attachments).toHaveLength(1);
  expect(mail.attachments[0]).toMatchObject({ name: 'Zusage März.pdf', type: 'application/pdf' });
  expect(Math.abs((mail.attachments[0]?.size ?? 0) - bytes)).toBeLessThan(bytes / 100);
});

test('a forwarded message is read with the text around it', async () => {
  const mail = await parse(
    `${head}\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nLook:\n--b\nContent-Type: message/rfc822\n\nSubject: Inner\nFrom: c@x.example\n\nInner words\n--b--\n`,
  );
  expect(mail.text).toContain('Look:');
  expect(mail.text).toContain('Inner words');
});

test.each([
  ['koi8-r', Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]), 'Привет'],
  ['windows-1252', Buffer.from([0x80, 0x20, 0x95]), '€ •'],
  ['shift_jis', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), '日本'],
  ['no-such-charset', Buffer.from('plain'), 'plain'],
])('a text in %s is read', async (charset, bytes, text) => {
  const raw = Buffer.concat([
    Buffer.from(`${head}\nContent-Type: text/plain; charset=${charset}\n\n`),
    bytes,
  ]);
  expect((await parse(raw)).text).toBe(text);
});

test('a message without a date takes the day of its arrival', async () => {
  const mail = await parse(
    'Received: from a.example by b.example; Tue, 3 Mar 2026 08:00:00 +0100\nSubject: x\n\nHello\n',
  );
  expect(mail.date).toBe('2026-03-03T07:00:00.000Z');
});

test('a message without id, date and sender is read all the same', async () => {
  expect(await parse('Subject: Only this\n\nHello\n')).toMatchObject({
    messageId: undefined,
    date: undefined,
    from: undefined,
    references: [],
    text: 'Hello',
  });
});

test('the words of a message whose parts cannot be told apart are saved', async () => {
  const mail = await parse(
    `${head}\nContent-Type: multipart/mixed; boundary=lost\n\n--other\n\nStill readable\n--other--\n`,
  );
  expect(mail.text).toContain('Still readable');
});

test('a truncated message gives what has arrived', async () => {
  const mail = await parse(
    `${head}\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThe words.\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nAAAA`,
  );
  expect(mail).toMatchObject({ text: 'The words.', attachments: [{ name: 'a.pdf', size: 3 }] });
});

test('bytes that are no message give a sentence', async () => {
  expect(await parseMail(Buffer.from('lorem ipsum\n\ndolor'))).toEqual({
    ok: false,
    failure: {
      code: 'not-a-message',
      message: 'This message could not be read: it has no sender, subject or date.',
    },
  });
});

test('parts nested without end give a sentence', async () => {
  const part = (depth: number) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`;
  const raw = `Subject: x\n${Array.from({ length: 400 }, (_, depth) => part(depth)).join('')}`;
  expect(await parseMail(Buffer.from(raw))).toMatchObject({
    failure: {
      message: 'This message could not be read: its parts are nested deeper than in any real mail.',
    },
  });
});

test('NUL characters do not survive', async () => {
  const mail = await parse('Subject: a\0b\nFrom: "x\0" <y@z.example>\n\nHe\0llo\n');
  expect(JSON.stringify(mail)).not.toContain('\\u0000');
});

test('any bytes give a value, never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, withHead) => {
      const raw = withHead ? Buffer.concat([Buffer.from(`${head}\n`), bytes]) : bytes;
      expect(await parseMail(raw)).toHaveProperty('ok');
    }),
  );
});
