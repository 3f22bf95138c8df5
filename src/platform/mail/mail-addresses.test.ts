import fc from 'fast-check';
import { addressParser } from 'postal-mime';
import { expect, test } from 'vitest';
import { mailAddresses } from './mail-addresses.ts';

test.each([
  '"Mira Talvik" <mira.talvik@home.example>',
  'Halden Energy <careers@halden.example>',
  '<a@x.example>',
  'a@x.example',
  '"Smith, Ann" <ann@x.example>, Bob <bob@y.example>',
  '=?utf-8?Q?J=C3=BCrgen?= <j@x.example>',
])('%s is read as the library reads it', (header) => {
  expect(mailAddresses(header)).toEqual(addressParser(header));
});

test('whatever a header is put together from, it is read as the library reads it', () => {
  const pieces = fc.constantFrom(
    ...'"|<|>|@|,|:|;|(|)|\\| |.|a|B-c|x.example|Ann|=?utf-8?Q?=41?='.split('|'),
  );
  const usual = fc
    .tuple(
      fc.constantFrom('"', ''),
      fc.stringMatching(/^[\w .'&+/-]{0,12}$/),
      fc.stringMatching(/^[\w.+@-]{0,12}$/),
    )
    .map(([quote, name, mail]) => `${quote}${name}${quote} <${mail}@x.example>`);
  const headers = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((each) => each.join('')),
    usual,
  );
  fc.assert(
    fc.property(headers, (header) => {
      expect(mailAddresses(header)).toEqual(addressParser(header));
    }),
    { numRuns: 3_000 },
  );
});
