import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyLikeness } from './company-likeness.ts';

test.each([
  ['The Acmé Co., Ltd.', 'ACME'],
  ['Limited', 'limited'],
  ['Elm Press via SmartRecruiters', 'Elm Press'],
  ['Elm Press Talent Acquisition', 'Elm Press GmbH & Co. KG'],
  ['Müller Bau', 'Mueller Bau AG'],
  ['Elmwood Publishing', 'Elmwod Publishing'],
  ['Elm & Oak', 'Elm and Oak'],
])('%s is %s', (one, other) => {
  expect(companyLikeness(one, other)).toBe('same');
});

test.each([
  ['Elm Oak Broadcasting', 'EOB'],
  ['Elm & Oak', 'Elm & Oak Logistics'],
  ['Marlstone Council', 'Marlstone City Council'],
])('%s may be %s', (one, other) => {
  expect(companyLikeness(one, other)).toBe('alike');
});

test.each([
  ['Elm Foods', 'Elm Motors'],
  ['University of Elmton', 'Elmton City Council'],
  ['Council', 'Elmton Council'],
  ['Company 12345678', 'Company 12345679'],
])('%s is not %s', (one, other) => {
  expect(companyLikeness(one, other)).toBe('other');
});

test('likeness does not depend on the order of the two', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(companyLikeness(a, b)).toBe(companyLikeness(b, a));
    }),
  );
});
