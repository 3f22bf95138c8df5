import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { detectKind, kindOfBytes } from './detect-kind.ts';

const mbox = 'From ada@x.example Mon Mar 02 09:15:00 2026\nSubject: Hello\n\nHi\n';
const mark = '\uFEFF';

test.each([
  ['mbox', mbox],
  ['mbox', `${mark}\n\n${mbox}`],
  ['mbox', mbox.replaceAll('\n', '\r\n')],
  ['mbox', `${mbox}\0\0\0`],
  ['eml', 'Return-Path: <a@x.example>\nSubject: Hello, you, there\n\nHi\n'],
  ['eml', 'X-Custom-Thing: 1\nFrom: a@x.example\n\nHi'],
  ['eml', 'Subject: =?iso-2022-jp?B?GyRC?=\n\n\u001b$BF|K\\\u001b(B\u001b$B\u001b(B'],
  ['csv', 'Company,Role,Status\nWeidenwerk,Gardener,Applied\nNordlicht,Cook,Rejected\n'],
  ['csv', `${mark}Company;Role;Status\r\n"Weiden; werk";Gardener;\r\n`],
  ['csv', 'Company\tRole\tDate\nA\tB\tC'],
  ['csv', 'Company,Role\nA,B\nC,D\n'],
  ['empty', ''],
  ['empty', ' \r\n\r\n'],
  ['html', '<!DOCTYPE html><html><body>From here</body></html>'],
  ['html', '\n<html lang="en">'],
  ['text', 'From my side there is nothing to add, dear Ada.\nBest'],
  ['text', 'Dear diary, today I wrote to them.'],
  ['zip', 'PK\u0003\u0004rest'],
  ['olm', 'PK\u0003\u0004\u0014\u0000Accounts/a/com.microsoft.__Messages/Inbox/message_00001.xml'],
  ['pst', '!BDN\u0001\u0002'],
] as const)('it is %s: %j', (kind, content) => {
  expect(kindOfBytes(Buffer.from(content))).toBe(kind);
});

test.each([
  ['msg', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['packed', [0x1f, 0x8b, 8, 0]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
  ['binary', [1, 2, 3, 4, 5, 6, 7, 8, 0x41]],
  ['binary', [0x41, 0x42, 0, 0x43]],
] as const)('bytes are told to be %s', (kind, bytes) => {
  expect(kindOfBytes(Buffer.from(bytes))).toBe(kind);
});

test('a folder is a folder', async () => {
  expect(await detectKind(tmpdir())).toBe('folder');
});

test('a sheet in UTF-16 is a table', () => {
  const sheet = Buffer.from(`${mark}Company\tRole\tDate\nA\tB\tC\n`, 'utf16le');
  expect(kindOfBytes(sheet)).toBe('csv');
});
