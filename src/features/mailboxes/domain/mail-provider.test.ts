import { expect, test } from 'vitest';
import { providerOf } from './mail-provider.ts';

test.each([
  ['sam@gmail.com', 'imap.gmail.com', 'gmail'],
  [' Sam@GMX.de ', 'imap.gmx.net', 'switchOn'],
  ['sam@hotmail.com', 'outlook.office365.com', 'token'],
  ['sam@pm.me', '127.0.0.1', 'bridge'],
])('%s is read at %s', (address, host, hint) => {
  expect(providerOf(address)).toMatchObject({ host, hint });
});

test('for an unknown domain the usual name is tried, and nothing before there is one', () => {
  expect(providerOf('sam@ada.example.org')).toEqual({ host: 'imap.ada.example.org', port: 993, hint: 'own' });
  expect(providerOf('sam')).toBeUndefined();
  expect(providerOf('sam@gmail')).toBeUndefined();
});
