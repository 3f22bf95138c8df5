import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyKey, roleLikeness } from './opening-names.ts';

test('legal form, case and accents do not make another company', () => {
  expect(companyKey('The Acmé Co., Ltd.')).toBe(companyKey('ACME'));
  expect(companyKey('Limited')).toBe('limited');
});

test('levels tell openings apart', () => {
  expect(roleLikeness('Junior Data Analyst', 'Senior Data Analyst')).toBe(0);
  expect(roleLikeness('Sr. Data Analyst', 'Senior Data Analyst (m/f/d)')).toBe(1);
  expect(roleLikeness('Data Analyst', 'Warehouse Clerk')).toBe(0);
});

test('likeness does not depend on the order of the two', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(roleLikeness(a, b)).toBe(roleLikeness(b, a));
    }),
  );
});
