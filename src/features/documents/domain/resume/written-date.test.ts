import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNow, writtenDate } from './written-date.ts';

test.each([
  ['2021', '2021'],
  ['08/2021', '2021-08'],
  ['08.2021', '2021-08'],
  ['8 / 2021', '2021-08'],
  ['2021-08', '2021-08'],
  ['2021-08-15', '2021-08'],
  ['03.04.2019', '2019-04'],
  ['31/12/2020', '2020-12'],
  ['Aug 2021', '2021-08'],
  ['August 2021', '2021-08'],
  ['Sept. 2017', '2017-09'],
  ['Aug ’21', '2021-08'],
  ['’21', '2021'],
  ['Mar 99', '1999-03'],
  ['März 2018', '2018-03'],
  ['Dezember 2018', '2018-12'],
  ['déc. 2016', '2016-12'],
  ['octubre 2020', '2020-10'],
  ['maart 2020', '2020-03'],
  ['outubro 2020', '2020-10'],
  ['summer 2019', '2019-07'],
  ['Herbst 2020', '2020-10'],
  ['early 2020', '2020'],
  ['13/2021', '2021'],
])('“%s” is %s', (date, day) => {
  expect(writtenDate(date)).toEqual({ written: date, day });
});

test.each(['present', 'Now', 'to date', 'until today', 'heute', 'bis heute', 'actualidad'])(
  '“%s” goes on and is no day',
  (date) => {
    expect(isNow(date)).toBe(true);
    expect(writtenDate(date).day).toBeNull();
  },
);

test.each(['2021', 'Aug 2021', 'knowledge', ''])('“%s” does not go on', (date) => {
  expect(isNow(date)).toBe(false);
});

test('every month of every year is read in each of its forms', () => {
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const two = String(month).padStart(2, '0');
      const forms = [`${two}/${year}`, `${two}.${year}`, `${year}-${two}`, `${names[month - 1]} ${year}`];
      expect(forms.map((form) => writtenDate(form).day)).toEqual(forms.map(() => `${year}-${two}`));
    }),
  );
});

test('whatever is written, the day is a year, perhaps with a month, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      expect(writtenDate(written).day ?? '2000').toMatch(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
    }),
  );
});
