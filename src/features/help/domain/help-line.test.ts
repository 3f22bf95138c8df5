import { expect, test } from 'vitest';
import { dialled, helpLineSchema } from './help-line.ts';

const line = {
  confidence: 'high',
  name: 'Listeners',
  languages: ['en'],
  call: { number: '0800 111 0 111', hours: 'always' },
  source: 'https://listeners.example/contact',
  publisher: 'operator',
  verifiedOn: '2026-11-27',
};
const isAccepted = (changed: object) => helpLineSchema.safeParse({ ...line, ...changed }).success;

test('a line seen at its operator is complete', () => {
  expect(isAccepted({})).toBe(true);
});

test('a line needs its source, a secure address, and the day', () => {
  expect(isAccepted({ source: undefined })).toBe(false);
  expect(isAccepted({ source: 'http://listeners.example' })).toBe(false);
  expect(isAccepted({ verifiedOn: undefined })).toBe(false);
});

test('two pages that agree confirm a number, two pages of one site do not', () => {
  expect(isAccepted({ publisher: 'other' })).toBe(false);
  expect(isAccepted({ publisher: 'other', alsoAt: 'https://www.listeners.example/news' })).toBe(false);
  expect(isAccepted({ publisher: 'other', alsoAt: 'https://paper.example/help' })).toBe(true);
});

test('a line without any way to reach it is not confirmed, and an unconfirmed one can carry no number', () => {
  expect(isAccepted({ call: undefined })).toBe(false);
  const { name, source, verifiedOn, call } = line;
  const unconfirmed = { confidence: 'low', name, source, verifiedOn };
  expect(helpLineSchema.safeParse(unconfirmed).success).toBe(true);
  expect(helpLineSchema.safeParse({ ...unconfirmed, call }).success).toBe(false);
});

test('a number can be dialled: digits, with spaces or dashes to read them by, or a star before them', () => {
  expect(isAccepted({ call: { number: '0800 HELP' } })).toBe(false);
  expect(dialled('0800 111 0 111')).toBe('08001110111');
  expect(dialled('*4141')).toBe('*4141');
});
