import { expect, test } from 'vitest';
import { twoWayDate } from './two-way-date.ts';

const mapping = { When: 'appliedOn' } as const;

test('the first date that can be read in two ways is the example', () => {
  const rows = [{ When: '25/03/2026' }, { When: '04/04/2026' }, { When: '03/04/2026' }];
  expect(twoWayDate(rows, mapping)).toBe('03/04/2026');
});

test('a date with dots begins with the day and is no example', () => {
  expect(twoWayDate([{ When: '03.04.2026' }], mapping)).toBeUndefined();
});
