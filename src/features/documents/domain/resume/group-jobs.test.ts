import { expect, test } from 'vitest';
import { carriedEmployers, groupJobs, groupSchools } from './group-jobs.ts';
import { markedSpans, saidOf } from './marked-spans.testing.ts';

const jobsIn = (marked: string) => saidOf(groupJobs(markedSpans(marked).spans)).map((each) => each.sort());

test('title first, employer first or dates first: each entry stays together', () => {
  const [one, other] = [
    ['employer: Elm', 'end: now', 'start: 2019', 'title: Baker'],
    ['employer: Oak', 'end: 2018', 'start: 2015', 'title: Clerk'],
  ];
  const forms = [
    '{title:Baker}, {employer:Elm}\n{start:2019} – {end:now}\n\n{title:Clerk}, {employer:Oak}\n{start:2015} – {end:2018}',
    '{employer:Elm}\n{title:Baker}\n{start:2019} – {end:now}\n\n{employer:Oak}\n{title:Clerk}\n{start:2015} – {end:2018}',
    '{start:2019} – {end:now}\n{title:Baker}, {employer:Elm}\n\n{start:2015} – {end:2018}\n{title:Clerk}, {employer:Oak}',
  ];
  for (const form of forms) expect(jobsIn(form)).toEqual([one, other]);
});

test('what stands far below is another entry', () => {
  const jobs = jobsIn(
    '{title:Baker}, {employer:Elm}\na\nb\nc\nd\ne\n{title:Clerk}\n{start:2015} – {end:2018}',
  );
  expect(jobs).toEqual([
    ['employer: Elm', 'title: Baker'],
    ['end: 2018', 'start: 2015', 'title: Clerk'],
  ]);
});

test('of one time said twice in a line the more exact counts', () => {
  const jobs = jobsIn('{start:2023}-{end:24} {title:Baker} ({start:Oct 2023} - {end:Mar 2024})');
  expect(jobs).toEqual([['end: Mar 2024', 'start: Oct 2023', 'title: Baker']]);
});

test('dates alone, and an employer without a time, are no job', () => {
  expect(jobsIn('{start:2015} – {end:2018}')).toEqual([]);
  expect(jobsIn('{employer:Elm}')).toEqual([]);
  expect(jobsIn('{employer:Elm}, {start:2015}')).toHaveLength(1);
});

test('a second title under one employer has it too, a title above it has not', () => {
  const { spans } = markedSpans(
    '{title:Cook}, {start:2010}\n\n\n\n\n\n{employer:Elm}\n{title:Head Baker} {start:2019}\n{title:Baker} {start:2016}',
  );
  const employers = carriedEmployers(groupJobs(spans)).map(({ employer }) => employer?.text);
  expect(employers).toEqual([undefined, 'Elm', 'Elm']);
});

test('schools and degrees are put together', () => {
  const { spans } = markedSpans(
    '{degree:BSc Nursing}, {school:Westhaven}\n{from:2015} – {grad:2018}\n\n{school:Elm College}',
  );
  expect(saidOf(groupSchools(spans)).map((each) => each.sort())).toEqual([
    ['degree: BSc Nursing', 'from: 2015', 'grad: 2018', 'school: Westhaven'],
    ['school: Elm College'],
  ]);
});

test('nothing gives no entries', () => {
  expect(groupJobs([])).toEqual([]);
  expect(groupSchools([])).toEqual([]);
});
