import { expect, test } from 'vitest';
import { dateIn, rangeIn } from './dates-in-line.ts';

const rangeOf = (line: string): string[] | undefined => {
  const range = rangeIn(line);
  return range && [range.from, range.to].map(({ start, end }) => line.slice(start, end));
};

test.each([
  ['Mar 2019 – present', ['Mar 2019', 'present']],
  ['Baker, 06/2014 – 09/2018', ['06/2014', '09/2018']],
  ['2013-2016', ['2013', '2016']],
  ['2014–18 Baker', ['2014', '18']],
  ['2019-03 – 2020-05', ['2019-03', '2020-05']],
  ['2021-03 – now', ['2021-03', 'now']],
  ['Jan ’19 to Mar ’20', ['Jan ’19', 'Mar ’20']],
  ['May 2015 through June 2016', ['May 2015', 'June 2016']],
  ['Mai 2015 bis heute', ['Mai 2015', 'heute']],
])('“%s” names a time', (line, sides) => {
  expect(rangeOf(line)).toEqual(sides);
});

test('of two times the last one counts', () => {
  expect(rangeOf('2023-24 X (Oct 2023 - Mar 2024)')).toEqual(['Oct 2023', 'Mar 2024']);
});

test.each(['no date', 'since 2019', 'in 2017 and 2018', 'Call 0170 2019 11', 'Room 2019a – 2020b'])(
  '“%s” names no time from one date to another',
  (line) => {
    expect(rangeOf(line)).toBeUndefined();
  },
);

test.each([
  ['BSc Nursing, 2018', '2018'],
  ['in 2017 and 2018', '2018'],
  ['1 August 2020', 'August 2020'],
  ['Graduated 06/2018', '06/2018'],
])('the last date of “%s” is %s', (line, date) => {
  const found = dateIn(line);
  expect(found && line.slice(found.start, found.end)).toBe(date);
});

test('a line without a date has none', () => {
  expect(dateIn('BSc Nursing, 20180')).toBeUndefined();
});
