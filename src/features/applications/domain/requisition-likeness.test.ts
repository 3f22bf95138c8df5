import { expect, test } from 'vitest';
import { sameRequisition } from './requisition-likeness.ts';

test.each([
  ['R-10023', 'r10023'],
  ['REQ 10023', '10023'],
  ['2024/17', '2024-17'],
])('%s and %s are one number', (a, b) => {
  expect(sameRequisition(a, b)).toBe(true);
});

test.each([
  ['R-10023', 'JR-10023'],
  ['R-10023', 'R-10024'],
  ['VD-301', 'VE-301'],
])('%s and %s are two', (a, b) => {
  expect(sameRequisition(a, b)).toBe(false);
});
