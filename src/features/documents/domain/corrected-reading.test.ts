import { expect, test } from 'vitest';
import { correctedReading } from './corrected-reading.ts';
import { withJob, withSchooling } from './correcting.ts';
import { noCorrections } from './corrections.ts';
import { resumeOfJson } from './json/resume-of-json.ts';

const today = '2026-04-15';
const given = {
  basics: { name: 'Ola' },
  work: [
    { name: 'Northwind', position: 'Planner', startDate: '2019-03' },
    { name: 'Brood', position: 'Baker', startDate: '2014-06', endDate: '2018-09' },
  ],
};
const reading = resumeOfJson(JSON.stringify(given), today)?.reading;
if (!reading) throw new Error('no résumé');
const spanOf = (at: number): [number, number] => reading.jobs[at]?.span ?? [0, 0];

test('without corrections a reading stays what it is', () => {
  expect(correctedReading(reading, noCorrections, today)).toEqual(reading);
});

test('a corrected date closes a gap', () => {
  expect(reading.gaps).toHaveLength(1);
  const jobs = [{ span: spanOf(1), end: '02/2019' }];
  expect(correctedReading(reading, { ...noCorrections, jobs }, today).gaps).toEqual([]);
});

test('a job that ended is no longer the current one, and now means that it goes on', () => {
  const ended = correctedReading(
    reading,
    { ...noCorrections, jobs: [{ span: spanOf(0), end: '2025' }] },
    today,
  );
  expect(ended.jobs[0]).toMatchObject({ isCurrent: false, end: { day: '2025' } });
  const goesOn = correctedReading(
    reading,
    { ...noCorrections, jobs: [{ span: spanOf(1), end: 'now' }] },
    today,
  );
  expect(goesOn.jobs[1]).toMatchObject({ isCurrent: true, end: { day: null } });
});

test('a correction finds its entry again when a better reader sees it a little longer', () => {
  const [start, end] = spanOf(1);
  const jobs = [{ span: [start + 3, end + 20] as [number, number], title: 'Head baker' }];
  const titles = correctedReading(reading, { ...noCorrections, jobs }, today).jobs.map(({ title }) => title);
  expect(titles).toEqual(['Planner', 'Head baker']);
});

test('null says that there is none, and nothing says that it is as read', () => {
  expect(correctedReading(reading, { ...noCorrections, name: null }, today).name).toBeNull();
  expect(correctedReading(reading, { ...noCorrections, email: 'ola@home.example' }, today)).toMatchObject({
    name: 'Ola',
    email: 'ola@home.example',
  });
});

test('what is no job is gone from the jobs', () => {
  const jobs = [{ span: spanOf(0), isNone: true }];
  expect(correctedReading(reading, { ...noCorrections, jobs }, today).jobs).toHaveLength(1);
});

test('a job that was added closes a gap, stands last when the text does not have it, and can be put right', () => {
  const sailor = { span: [900, 900] as [number, number], title: 'Sailor', start: '10/2018', end: '02/2019' };
  const added = withJob(noCorrections, { ...sailor, isAdded: true });
  const { gaps, jobs } = correctedReading(reading, added, today);
  expect(jobs.map(({ title }) => title)).toEqual(['Planner', 'Baker', 'Sailor']);
  expect(gaps).toEqual([]);
  const right = withJob(added, { ...sailor, title: 'Skipper', employer: 'Water & Wind' });
  expect(correctedReading(reading, right, today).jobs[2]).toMatchObject({
    title: 'Skipper',
    employer: 'Water & Wind',
    end: { day: '2019-02' },
  });
  const none = withJob(right, { span: sailor.span, isNone: true });
  expect(correctedReading(reading, none, today).jobs).toHaveLength(2);
});

test('an added job that a better reader reads is that job, with what the person said', () => {
  const [start, end] = spanOf(1);
  const added = withJob(noCorrections, { span: [start, end + 9], title: 'Head baker', isAdded: true });
  expect(correctedReading({ ...reading, jobs: [] }, added, today).jobs).toHaveLength(1);
  const titles = correctedReading(reading, added, today).jobs.map(({ title }) => title);
  expect(titles).toEqual(['Planner', 'Head baker']);
});

test('a time of learning is added as well', () => {
  const school = {
    span: [900, 900] as [number, number],
    degree: 'Diploma',
    school: 'Brood school',
    end: '2013',
  };
  const added = withSchooling(noCorrections, { ...school, isAdded: true });
  expect(correctedReading(reading, added, today).schooling).toMatchObject([
    { degree: 'Diploma', school: 'Brood school', start: null, end: { day: '2013' } },
  ]);
});
