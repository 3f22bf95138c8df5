import { expect, test } from 'vitest';
import { dayAt, momentAt } from './calendar.ts';

test('days with a fraction become calendar days and moments', () => {
  expect([dayAt(0), dayAt(26.4)]).toEqual(['2031-01-06', '2031-02-01']);
  expect(momentAt(1.5)).toBe('2031-01-07T12:00:00Z');
  expect(momentAt(0.9999)).toBe('2031-01-06T23:59:00Z');
});
