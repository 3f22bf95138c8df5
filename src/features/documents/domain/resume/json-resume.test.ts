import { validate } from '@jsonresume/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { type JsonResume, jsonResume } from './json-resume.ts';
import { developerResume, germanResume, nurseResume } from './made-resumes.testing.ts';
import { readResume } from './read-resume.ts';
import type { Job, ResumeReading } from './resume-reading.ts';
import { writtenDate } from './written-date.ts';

const empty = readResume('', { vocabulary: ownVocabulary(), today: '2026-02-10' });
const span: [number, number] = [0, 0];
const job = (start: string | null, end: string | null): Job => ({
  employer: 'Elm',
  title: 'Baker',
  start: start === null ? null : writtenDate(start),
  end: end === null ? null : writtenDate(end),
  isCurrent: false,
  highlights: [],
  span,
});

/** What the validator of the format says against it. */
function problems(resume: JsonResume): readonly unknown[] {
  let found: readonly unknown[] = ['not asked'];
  validate(resume, (said) => {
    found = said ?? [];
  });
  return found;
}

test.each([
  ['nurse', nurseResume],
  ['developer', developerResume],
  ['German', germanResume],
  ['empty', ''],
])('the %s résumé keeps to the schema', (_, text) => {
  const reading = readResume(text, { vocabulary: ownVocabulary(), today: '2026-02-10' });
  expect(problems(jsonResume(reading, 'days'))).toEqual([]);
});

test('any reading keeps to the schema with days', () => {
  const words = fc.option(fc.string({ unit: 'binary', maxLength: 12 }));
  const date = fc.option(fc.constantFrom('2019', 'Aug 2021', '08/2021', 'now', 'long ago', '’19'));
  const reading: fc.Arbitrary<ResumeReading> = fc.record({
    ...Object.fromEntries(Object.entries(empty).map(([key, value]) => [key, fc.constant(value)])),
    name: words,
    email: fc.oneof(words, fc.constantFrom('a@b.example', 'mäx@post.example', 'a@b', 'a..b@post.example')),
    phone: words,
    url: fc.option(fc.constantFrom('www.ida.example', 'https://ida.example/cv', 'github.com/ida')),
    jobs: fc.array(fc.tuple(date, date).map(([start, end]) => job(start, end))),
  }) as fc.Arbitrary<ResumeReading>;
  fc.assert(
    fc.property(reading, (each) => {
      expect(problems(jsonResume(each, 'days'))).toEqual([]);
    }),
  );
});

test('dates are as written, or days', () => {
  const reading = { ...empty, jobs: [job('Aug 2021', 'present'), job('2014', '18')] };
  expect(jsonResume(reading, 'written').work).toMatchObject([
    { startDate: 'Aug 2021', endDate: 'present' },
    { startDate: '2014', endDate: '2018' },
  ]);
  const [first, second] = jsonResume(reading, 'days').work;
  expect(first).toEqual({ name: 'Elm', position: 'Baker', startDate: '2021-08' });
  expect(second).toMatchObject({ startDate: '2014', endDate: '2018' });
});

test.each([
  ['BSc Nursing', { studyType: 'BSc', area: 'Nursing' }],
  ['BA (Hons) in History', { studyType: 'BA (Hons)', area: 'History' }],
  ['Ausbildung zum Koch', { studyType: 'Ausbildung zum Koch' }],
])('“%s” is a kind of study, and a field where one is named', (degree, expected) => {
  const schooling = [{ school: 'Westhaven', degree, start: null, end: null, span }];
  expect(jsonResume({ ...empty, schooling }, 'days').education).toEqual([
    { institution: 'Westhaven', ...expected },
  ]);
});

test('a skill that is named twice is listed once', () => {
  const skill = (written: string) => ({ name: 'x', written, listed: true, span });
  const skills = ['Excel', 'SQL', 'excel'].map(skill);
  expect(jsonResume({ ...empty, skills }, 'days').skills).toHaveLength(2);
});
