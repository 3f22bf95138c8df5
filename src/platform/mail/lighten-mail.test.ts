import { expect, test } from 'vitest';
import { lightenMail, removedSize } from './lighten-mail.ts';

const base64 = (bytes: number) => Buffer.alloc(bytes, 1).toString('base64').replace(/.{76}/g, '$&\r\n');
const part = (type: string, body: string, encoding = '7bit') =>
  `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
const mail = (...parts: string[]) =>
  Buffer.from(
    `Subject: x\r\nContent-Type: multipart/mixed;\r\n boundary="b"\r\n\r\n${parts.join('')}--b--\r\n`,
  );

test('only large contents that nobody reads are taken out', () => {
  const words = part('text/plain', 'Words. '.repeat(5_000));
  const small = part('image/png', base64(500), 'base64');
  const large = part('application/pdf', base64(3_000_000), 'base64');
  const light = lightenMail(mail(words, small, large));
  expect(light.raw.toString()).toContain(words);
  expect(light.raw.toString()).toContain(small);
  expect(light.raw.length).toBeLessThan(words.length + small.length + 1_000);
  expect(light.removed).toHaveLength(1);
  expect(Math.abs((light.removed[0] ?? 0) - 3_000_000)).toBeLessThan(3_000);
});

test('a message without large contents stays the same bytes', () => {
  const raw = mail(part('text/html', '<p>Hello</p>'));
  expect(lightenMail(raw).raw).toBe(raw);
});

test('a message inside a message is lightened too', () => {
  const inner = `Content-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(90_000)}`;
  expect(lightenMail(mail(part('message/rfc822', inner))).raw.length).toBeLessThan(1_000);
});

test('a text without end is shortened', () => {
  const light = lightenMail(Buffer.from(`Subject: x\n\n${'word '.repeat(2_000_000)}`));
  expect(light.raw.length).toBeLessThan(4_300_000);
});

test('a real content is never taken for a removed one', () => {
  const light = { raw: Buffer.alloc(0), removed: [123] };
  expect(removedSize(Buffer.from('removed content 0\n'), light)).toBe(123);
  expect(removedSize(Buffer.from('removed content 7'), light)).toBeUndefined();
  expect(removedSize(Buffer.from('a removed content 0'), light)).toBeUndefined();
});

test('a boundary that begins like another one is kept apart', () => {
  const raw = Buffer.from(
    `Content-Type: multipart/mixed; boundary=b\n\n--b-2\n${'x'.repeat(20_000)}\n--b\nContent-Type: image/gif\n\n${'y'.repeat(20_000)}\n--b--\n`,
  );
  const light = lightenMail(raw).raw.toString();
  expect(light).toContain('x'.repeat(20_000));
  expect(light).not.toContain('yyy');
});
