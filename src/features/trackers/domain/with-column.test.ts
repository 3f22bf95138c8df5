import { expect, test } from 'vitest';
import { withColumn } from './with-column.ts';

test('a meaning that only one column can have moves to the new column', () => {
  expect(withColumn({ Firm: 'company', Title: 'role' }, 'Employer', 'company')).toEqual({
    Title: 'role',
    Employer: 'company',
  });
});

test('several columns may hold notes', () => {
  expect(withColumn({ Notes: 'notes' }, 'Comment', 'notes')).toEqual({ Notes: 'notes', Comment: 'notes' });
});

test('a column that is not needed leaves the mapping', () => {
  expect(withColumn({ Firm: 'company', Title: 'role' }, 'Title', undefined)).toEqual({ Firm: 'company' });
});
