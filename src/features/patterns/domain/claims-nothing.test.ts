import { expect, test } from 'vitest';
import { claimsNothing } from './claims-nothing.ts';
import { madeRecords, today } from './made-records.testing.ts';
import { patternsOf } from './patterns.ts';

const claims = (count: number) =>
  !claimsNothing(patternsOf(madeRecords({ seed: 'claims', count }), today, { period: 'quarter' }));

test('four applications claim nothing, two hundred claim something', () => {
  expect([claims(0), claims(4), claims(200)]).toEqual([false, false, true]);
});
