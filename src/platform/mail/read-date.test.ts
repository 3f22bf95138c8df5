import { expect, test } from 'vitest';
import { readDate } from './read-date.ts';

test.each([
  ['Mon, 2 Mar 2026 09:15:30 +0100', '2026-03-02T08:15:30.000Z'],
  ['2 Mar 2026 09:15 GMT', '2026-03-02T09:15:00.000Z'],
  ['Mon, 02 Mar 26 09:15:30 EST', '2026-03-02T14:15:30.000Z'],
  ['Mon, 02-Mar-2026 09.15.30 +0000 (Greenwich)', '2026-03-02T09:15:30.000Z'],
  ['Mon, 45 March 2026 23:59:00 +0000', undefined],
  ['2026-03-02T09:15:30+01:00', '2026-03-02T08:15:30.000Z'],
  ['Mon, 2 Mar 2026', '2026-03-02T12:00:00.000Z'],
  ['Thu, 1 Jan 1970 00:00:00 +0000', undefined],
  ['yesterday 2', undefined],
  ['', undefined],
])('%j is read as %s', (header, expected) => {
  expect(readDate(header)).toBe(expected);
});
