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
