import { expect, test } from 'vitest';
import { readCalendar } from './read-calendar.ts';

const calendar = (event: readonly string[], around: readonly string[] = []) =>
  ['BEGIN:VCALENDAR', ...around, 'BEGIN:VEVENT', 'UID:1', ...event, 'END:VEVENT', 'END:VCALENDAR'].join(
    '\r\n',
  );

const zone = (name: string, often = 'YEARLY') => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  `RRULE:FREQ=${often};BYDAY=-1SU;BYMONTH=10`,
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  `RRULE:FREQ=${often};BYDAY=-1SU;BYMONTH=3`,
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

const times: readonly [string, string[], string[], string | undefined][] = [
  ['a time in UTC', ['DTSTART:20260514T080000Z'], [], '2026-05-14T08:00+00:00'],
  [
    'a time in a zone of a common name',
    ['DTSTART;TZID=Europe/Lisbon:20260514T100000'],
    [],
    '2026-05-14T10:00+01:00',
  ],
  [
    'the last hour before summer time',
    ['DTSTART;TZID=Europe/Berlin:20260329T015900'],
    [],
    '2026-03-29T01:59+01:00',
  ],
  [
    'the first hour of summer time',
    ['DTSTART;TZID=Europe/Berlin:20260329T030000'],
    [],
    '2026-03-29T03:00+02:00',
  ],
  [
    'a name that only Outlook uses',
    ['DTSTART;TZID=W. Europe Standard Time:20260514T100000'],
    [],
    '2026-05-14T10:00+02:00',
  ],
  [
    'a zone that only the calendar describes',
    ['DTSTART;TZID=Office:20261214T100000'],
    zone('Office'),
    '2026-12-14T10:00+01:00',
  ],
  [
    'a zone whose clocks change every second is left out',
    ['DTSTART;TZID=Office:20260514T100000'],
    zone('Office', 'SECONDLY'),
    '2026-05-14T10:00',
  ],
  ['a time of no zone', ['DTSTART:20260514T100000'], [], '2026-05-14T10:00'],
  ['a zone nobody knows', ['DTSTART;TZID=Nowhere:20260514T100000'], [], '2026-05-14T10:00'],
  ['a whole day', ['DTSTART;VALUE=DATE:20260514', 'DTEND;VALUE=DATE:20260515'], [], '2026-05-14'],
  [
    'the first of a series',
    ['DTSTART:20260514T080000Z', 'RRULE:FREQ=DAILY;COUNT=9999'],
    [],
    '2026-05-14T08:00+00:00',
  ],
  ['no start', [], [], undefined],
  ['a start that is none', ['DTSTART:tomorrow'], [], undefined],
  ['a year far away', ['DTSTART:99990514T080000Z'], [], undefined],
];

test.each(times)('%s', async (_, event, around, start) => {
  expect((await readCalendar(calendar(event, around)))?.start).toBe(start);
});

test('the end may be told as a time or as how long it takes', async () => {
  const start = 'DTSTART:20260514T080000Z';
  expect((await readCalendar(calendar([start, 'DTEND:20260514T090000Z'])))?.end).toBe(
    '2026-05-14T09:00+00:00',
  );
  expect((await readCalendar(calendar([start, 'DURATION:PT45M'])))?.end).toBe('2026-05-14T08:45+00:00');
  expect((await readCalendar(calendar([start])))?.end).toBeUndefined();
});

test('a cancelled appointment says so by its method or its status', async () => {
  const start = 'DTSTART:20260514T080000Z';
  expect((await readCalendar(calendar([start], ['METHOD:CANCEL'])))?.cancelled).toBe(true);
  expect((await readCalendar(calendar([start, 'STATUS:CANCELLED'])))?.cancelled).toBe(true);
  expect((await readCalendar(calendar([start], ['METHOD:REQUEST'])))?.cancelled).toBe(false);
});

test('what is broken, or far too long for an invitation, is no appointment', async () => {
  const good = calendar(['DTSTART:20260514T080000Z']);
  expect(await readCalendar('')).toBeUndefined();
  expect(await readCalendar(good.slice(0, 60))).toBeUndefined();
  expect(await readCalendar(good.replace('END:VEVENT', `DESCRIPTION:${'x'.repeat(70_000)}`))).toBeUndefined();
});
