import { expect, test } from 'vitest';
import { resumeOfJson } from './resume-of-json.ts';

const today = '2026-04-15';
const written = (resume: object) => resumeOfJson(JSON.stringify(resume), today);

test('a résumé in the format is taken at its word, and every passage stands where it says', () => {
  const found = written({
    basics: { name: 'Ola Lindqvist', email: 'ola@home.example', label: 'Planner' },
    work: [{ name: 'Northwind', position: 'Planner', startDate: '2019-03-01', highlights: ['Cut waste'] }],
    education: [
      { institution: 'Ter Groene Poorte', studyType: 'Diploma', area: 'Bakery', endDate: '2014-05' },
    ],
    skills: [{ name: 'Baking', keywords: ['Bread', 'Pastry'] }],
  });
  const [job] = found?.reading.jobs ?? [];
  expect(job).toMatchObject({
    employer: 'Northwind',
    title: 'Planner',
    isCurrent: true,
    start: { day: '2019-03' },
  });
  expect(found?.text.slice(...(job?.span ?? []))).toBe('Planner, Northwind\n2019-03-01 – present');
  expect(found?.text.slice(...(job?.highlights[0]?.span ?? []))).toBe('Cut waste');
  expect(found?.reading.skills.map(({ span }) => found.text.slice(...span))).toEqual([
    'Baking',
    'Bread',
    'Pastry',
  ]);
  expect(found?.reading.schooling).toMatchObject([{ school: 'Ter Groene Poorte', degree: 'Diploma Bakery' }]);
});

test('an older file names the employer otherwise, and parts of the wrong kind are passed over', () => {
  const found = written({ work: [{ company: 'Brood', position: 7, startDate: null }], skills: 'many' });
  expect(found?.reading.jobs).toMatchObject([
    { employer: 'Brood', title: null, start: null, isCurrent: false },
  ]);
  expect(found?.reading.skills).toEqual([]);
});

test('other data is no résumé', () => {
  expect(written({ companies: [] })).toBeUndefined();
  expect(written([1, 2])).toBeUndefined();
});
