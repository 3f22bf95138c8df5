import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { makeMailbox } from '../../../tests/mailbox/make-mailbox.ts';
import { calendarAmong } from './calendar-part.ts';
import { type EmailParts, simpleEmail } from './simple-email.ts';

const { messages } = makeMailbox();

interface Read extends Omit<EmailParts, 'attachments'> {
  readonly attachments: readonly { readonly name: string | null | undefined; readonly type: string }[];
}

/** What both readers must agree on; the library keeps all headers and a line end more or less. */
const agreed = ({ headers: _, text, html, calendar, attachments, ...read }: Read) =>
  JSON.parse(
    JSON.stringify({
      ...read,
      calendar: calendar?.replaceAll('\r', '').trimEnd(),
      text: text?.trimEnd(),
      html: html?.trimEnd(),
      attachments: attachments.map(({ name, type }) => [name ?? '', type]),
    }),
  );

/** As the library reads it. */
async function fullyRead(raw: Buffer): Promise<Read> {
  const { headers, from, to, subject, messageId, references, inReplyTo, ...email } =
    await PostalMime.parse(raw);
  const attachments = email.attachments.map(({ filename, mimeType }) => ({ name: filename, type: mimeType }));
  const addressed = { headers, from, to, subject, messageId, references, inReplyTo };
  const calendar = calendarAmong(email.attachments);
  return {
    ...JSON.parse(JSON.stringify(addressed)),
    text: email.text,
    html: email.html,
    calendar,
    attachments,
  };
}

async function expectAgreement(raw: Buffer) {
  const simple = simpleEmail(raw);
  if (!simple) return false;
  const full = await fullyRead(raw);
  expect(agreed(simple), raw.toString('latin1').slice(0, 2_000)).toEqual(agreed(full));
  const values = (key: string, email: Pick<EmailParts, 'headers'>) =>
    email.headers.filter((each) => each.key === key).map(({ value }) => value);
  for (const { key } of simple.headers) expect(values(key, simple)).toEqual(values(key, full));
  return true;
}

test('a simple mail is read just as the library reads it', async () => {
  const taken = await Promise.all(messages.map(expectAgreement));
  expect(taken.filter(Boolean).length).toBeGreaterThan(messages.length * 0.8);
});

test('line ends of two characters make no difference', async () => {
  await Promise.all(makeMailbox({ lineEnd: '\r\n' }).messages.map(expectAgreement));
});

const head = 'From: "A, B" <a@x.example>\nSubject: x\n';
const body = (encoding: string, content: string) =>
  `${head}Content-Transfer-Encoding: ${encoding}\nContent-Type: text/plain; charset=iso-8859-1\n\n${content}`;

test.each([
  body('quoted-printable', 'caf=E9 =\n=3D =3d =G1 a=\r\nb=0D=0A\r\r\nc=4'),
  body('quoted-printable', '='),
  body('base64', 'Y2Fm\r\n6SBv\r\nayE=\r\n'),
  body('8bit', 'a\r\r\nb\rc\n\n\n'),
  body('7BIT', ''),
  `${head}\n`,
  `${head}Content-Type: text/plain; format=flowed\n\none \ntwo\n  three\n> four \n-- \nfive\n a \n-- \n`,
  `${head}Content-Type: application/pdf; name="a b.pdf"\n\n%PDF`,
  `${head}To: x@y.example\n\tz@y.example\nTo: Ada <b@y.example>\n\nHello`,
  `${head}Content-Type: multipart/alternative; boundary=b\n\n--b\n\none\n--b\nContent-Type: text/html\n\n<p>two\n--b--\n`,
])('%j is read as the library reads it', async (raw) => {
  expect(await expectAgreement(Buffer.from(raw, 'latin1'))).toBe(true);
});

test.each([
  [
    'texts beside each other',
    `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo\n--b--`,
  ],
  ['a name in pieces', `${head}Content-Disposition: attachment; filename*0=a; filename*1=b\n\none`],
  ['text broken within words', `${head}Content-Type: text/plain; format=flowed; delsp=yes\n\none \ntwo`],
  ['a report', `${head}Content-Type: multipart/report; boundary=b\n\n--b\n\none\n--b--`],
  ['a message within', `${head}Content-Type: message/rfc822\n\nSubject: y\n\none`],
  ['base64 put together of several', body('base64', 'Y2Fm6Q==\nY2Fm6Q==\n')],
  ['an unknown charset', `${head}Content-Type: text/plain; charset=klingon\n\none`],
  ['a line that is no header', `${head}nonsense\n\none`],
])('%s is left to the library', (_, raw) => {
  expect(simpleEmail(Buffer.from(raw))).toBeUndefined();
});

test('changed bytes are read as the library reads them', async () => {
  const mail = fc.constantFrom(...messages.filter(({ length }) => length < 6_000));
  const change = fc.tuple(fc.nat(6_000), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(mail, fc.array(change, { maxLength: 4 }), async (raw, changes) => {
      const changed = Buffer.from(raw);
      for (const [at, byte] of changes) changed[at % changed.length] = byte;
      await expectAgreement(changed);
    }),
    { numRuns: 300 },
  );
});

test('a calendar part that holds nothing is read as the library reads it', async () => {
  await expectAgreement(
    Buffer.from(
      [
        'From: careers@gruenhof.example',
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'See you then.',
        '--b',
        'Content-Type: text/calendar; method=REQUEST',
        'Content-Transfer-Encoding: base64',
        '',
        '',
        '--b--',
        '',
      ].join('\n'),
    ),
  );
});
