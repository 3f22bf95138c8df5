import { expect, test } from 'vitest';
import { resumeOfJson } from './json/resume-of-json.ts';
import { timePicture, yearMarks } from './time-bars.ts';

const today = '2026-04-15';
const pictureOf = (resume: object) => {
  const found = resumeOfJson(JSON.stringify(resume), today);
  return found && timePicture(found.reading, today);
};

test('bars stand on whole years, the latest first, and what goes on reaches today', () => {
  const picture = pictureOf({
    work: [
      { name: 'Brood', position: 'Baker', startDate: '2014-06', endDate: '2018-09' },
      { name: 'Northwind', position: 'Planner', startDate: '2019-03' },
    ],
  });
  expect(picture?.bars.map(({ what, to }) => [what, to])).toEqual([
    ['Planner', 2026 * 12 + 3],
    ['Baker', 2018 * 12 + 8],
  ]);
  expect([picture?.from, picture?.to]).toEqual([2014 * 12, 2027 * 12]);
  expect(picture?.gaps).toEqual([{ from: 2018 * 12 + 9, to: 2019 * 12 + 1 }]);
});

test('without dates there is no picture', () => {
  expect(pictureOf({ work: [{ name: 'Brood', position: 'Baker' }] })).toBeUndefined();
});

test('the years under the axis are so few that they can be read', () => {
  expect(yearMarks({ from: 2014 * 12, to: 2027 * 12 })).toEqual([2015, 2020, 2025]);
  expect(yearMarks({ from: 2024 * 12, to: 2027 * 12 })).toEqual([2024, 2025, 2026, 2027]);
});
