import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#lib/calendar-day.ts';
import { dayOrder } from './day-order.ts';
import { readDay } from './read-day.ts';

test.each([
  ['2023-07-06', '2023-07-06'],
  ['2023-07-06T14:20:00.000Z', '2023-07-06'],
  ['2023-07-06 14:20', '2023-07-06'],
  ['2023/7/6', '2023-07-06'],
  ['20230706', '2023-07-06'],
  ['6.7.2023', '2023-07-06'],
  ['06.07.23', '2023-07-06'],
  ['6. 7. 2023', '2023-07-06'],
  ['6.7.2023, 14:20 Uhr', '2023-07-06'],
  ['13/7/2023', '2023-07-13'],
  ['7/13/2023', '2023-07-13'],
  ['Jul 6, 2023', '2023-07-06'],
  ['July 6th, 2023 2:20 PM', '2023-07-06'],
  ['6 Jul 2023', '2023-07-06'],
  ['6-Jul-23', '2023-07-06'],
  ['Thu, 6 Jul 2023 14:20:00 +0200', '2023-07-06'],
  ['Thu Jul 06 2023 14:20:00 GMT+0200 (CEST)', '2023-07-06'],
  ['Donnerstag, 6. Juli 2023', '2023-07-06'],
  ['6. März 2023', '2023-03-06'],
  ['6 maart 2023', '2023-03-06'],
  ['1er août 2023', '2023-08-01'],
  ['6 févr. 2023', '2023-02-06'],
  ['6 de septiembre de 2023', '2023-09-06'],
  ['6 de março de 2023', '2023-03-06'],
  ['45113', '2023-07-06'],
  ['45113.5972', '2023-07-06'],
  ['1688653200', '2023-07-06'],
  ['1688653200000', '2023-07-06'],
  ['3/4/99', '1999-04-03'],
])('"%s" is read as %s', (text, day) => {
  expect(readDay(text, 'day-first')).toBe(day);
});

test('what order the numbers stand in decides only dates that are open', () => {
  expect(readDay('3/4/2024', 'day-first')).toBe('2024-04-03');
  expect(readDay('3/4/2024', 'month-first')).toBe('2024-03-04');
  expect(readDay('3.4.2024', 'month-first')).toBe('2024-04-03');
});

test.each([
  '31.02.2023',
  '2023-13-01',
  '0/0/2023',
  '99/99/9999',
  'soon',
  '',
  '-',
  '12',
  '2023',
  'May',
  '6 July',
])('"%s" names no day', (text) => {
  expect(readDay(text, 'day-first')).toBeUndefined();
});

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));

test('a day written in any numeric form is read back', () => {
  fc.assert(
    fc.property(day, (written) => {
      const [year = '', month = '', date = ''] = written.split('-');
      expect(readDay(`${date}/${month}/${year}`, 'day-first')).toBe(written);
      expect(readDay(`${Number(month)}/${Number(date)}/${year} 2:20 PM`, 'month-first')).toBe(written);
      expect(readDay(`${date}.${month}.${year}`, 'month-first')).toBe(written);
      expect(readDay(written, 'month-first')).toBe(written);
    }),
  );
});

test('no text makes the reader fail', () => {
  fc.assert(fc.property(fc.string(), (text) => readDay(text, 'day-first') !== null));
});

test('one date that can be read in one way only decides for the whole sheet', () => {
  expect(dayOrder(['3/4/2024', '13/4/2024'])).toBe('day-first');
  expect(dayOrder(['3/4/2024', '4/13/2024'])).toBe('month-first');
});

test('dates that contradict each other, or leave it open, are for the person to decide', () => {
  expect(dayOrder(['3/4/2024', '13/4/2024', '4/13/2024'])).toBe('unclear');
  expect(dayOrder(['3/4/2024', '5/6/2024'])).toBe('unclear');
});

test('nothing is asked when no date is open', () => {
  expect(dayOrder(['2024-03-04', '3.4.2024', '5/5/2024', 'Jul 6, 2023'])).toBe('needless');
});

test('a clock with AM or PM, or a date still to come, gives the order away', () => {
  expect(dayOrder(['7/6/23, 2:20 PM'])).toBe('month-first');
  expect(dayOrder(['3/11/2024', '4/5/2024'], '2024-05-01')).toBe('month-first');
  expect(dayOrder(['11/3/2024', '4/5/2024'], '2024-05-10')).toBe('day-first');
});
