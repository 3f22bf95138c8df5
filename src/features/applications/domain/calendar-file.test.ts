import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCalendar } from '#platform/mail/read-calendar.ts';
import { calendarFile } from './calendar-file.ts';

const written = { uid: 'one@rebound', title: 'Interview', writtenAt: '2026-05-04T09:00:00.000Z' };

test('a time with its zone is written in UTC, one without as the reader’s own, a day as a day', () => {
  const linesOf = (start: string) => calendarFile({ ...written, appointment: { start } }).split('\r\n');
  expect(linesOf('2026-05-14T10:00+02:00')).toContain('DTSTART:20260514T080000Z');
  expect(linesOf('2026-05-14T10:00')).toContain('DTSTART:20260514T100000');
  expect(linesOf('2026-05-14')).toContain('DTSTART;VALUE=DATE:20260514');
});

test('whatever a field holds, a calendar program reads it back, and no line is longer than 75 bytes', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (any) => {
      const place = `${any},;\\ BEGIN:VEVENT\r\nUID:other`;
      const file = calendarFile({
        ...written,
        appointment: { start: '2026-05-14T10:00+02:00', end: '2026-05-14T11:00+02:00', place },
      });
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const read = await readCalendar(file);
      expect(read).toMatchObject({
        uid: 'one@rebound',
        start: '2026-05-14T08:00+00:00',
        end: '2026-05-14T09:00+00:00',
      });
      const plain = place.replace(/\r\n|\r|\n/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
      expect(read?.location).toBe(plain);
    }),
    { numRuns: 100 },
  ));
