import fc from 'fast-check';

const charsets = ['utf-7', 'utf-16', 'x-unknown', 'iso-2022-jp', 'gb18030', '"', 'utf-8; charset=ascii', ''];
const boundary = '=_alt_0451';
const headerLines = [
  'Subject: =?utf-8?Q?=00=FF?= =?x?B?////?=',
  'From: a@x.example, "b <c@y.example',
  'From: x <x@x.example>\r\nBcc: y@y.example',
  `Content-Type: multipart/mixed; boundary="${boundary}"`,
  'Content-Type: message/rfc822',
  'Content-Type: text/html; format=flowed; charset=utf-16',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  "Content-Disposition: attachment; filename*0*=utf-8''%; filename*9=x",
  'References: <<<>>> <a@b> < c >',
  'Date: Mon, 99 Foo 99999 99:99:99 +9999',
  '\u0000\u00ff: x',
];

/** Each changes a message in one way that transport, a failing disk or a forger might. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(2_000) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat(200), times: fc.nat(300) }),
  fc.record({ kind: fc.constant('header' as const), at: fc.nat(), line: fc.constantFrom(...headerLines) }),
  fc.record({ kind: fc.constant('charset' as const), name: fc.constantFrom(...charsets) }),
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

/** A made-up message with a few changes. */
export const mutatedMail = (messages: readonly Buffer[]): fc.Arbitrary<Buffer> =>
  fc
    .tuple(fc.nat(messages.length - 1), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([at, changes]) => changes.reduce(changed, messages[at] ?? Buffer.alloc(0)));

function changed(raw: Buffer, made: Change): Buffer {
  const at = 'at' in made ? made.at % (raw.length + 1) : 0;
  const [before, after] = [raw.subarray(0, at), raw.subarray(at)];
  switch (made.kind) {
    case 'flip':
      return Buffer.concat([before, Buffer.of(made.byte), after.subarray(1)]);
    case 'cut':
      return Buffer.concat([before, after.subarray(made.length)]);
    case 'repeat':
      return Buffer.concat([
        before,
        ...Array.from({ length: made.times }, () => after.subarray(0, made.length)),
        after,
      ]);
    case 'header': {
      const line = raw.indexOf('\n', at) + 1;
      return Buffer.concat([
        raw.subarray(0, line),
        Buffer.from(`${made.line}\n`, 'latin1'),
        raw.subarray(line),
      ]);
    }
    case 'charset':
      return Buffer.from(raw.toString('latin1').replace(/charset=[\w-]+/g, `charset=${made.name}`), 'latin1');
  }
}
