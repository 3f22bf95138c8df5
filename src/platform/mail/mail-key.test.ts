import { expect, test } from 'vitest';
import { mailKey } from './mail-key.ts';

const mail = {
  messageId: undefined,
  from: { name: 'Ada', address: 'ada@x.example' },
  date: '2026-03-02T08:00:00.000Z',
  subject: 'Hello',
  text: 'Words',
};

test('the message id is the key when there is one', () => {
  expect(mailKey({ ...mail, messageId: '<1@x.example>' })).toBe('<1@x.example>');
});

test('without an id the same words of the same sender have the same key', () => {
  expect(mailKey({ ...mail, from: { name: 'Other name', address: 'ada@x.example' } })).toBe(mailKey(mail));
  expect(mailKey({ ...mail, text: 'Other words' })).not.toBe(mailKey(mail));
  expect(mailKey({ ...mail, subject: 'HelloWords', text: '' })).not.toBe(mailKey(mail));
});
