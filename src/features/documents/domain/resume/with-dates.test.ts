import { expect, test } from 'vitest';
import { groupJobs, groupSchools } from './group-jobs.ts';
import { markedSpans, saidOf } from './marked-spans.testing.ts';
import { withDates, withYear } from './with-dates.ts';

test('a time that stands in the line of a job is its time', () => {
  const { document, spans } = markedSpans('{title:Baker}, {employer:Elm}, Mar 2019 – present');
  const [job] = groupJobs(spans).map((entry) => withDates(document, entry, ['start', 'end']));
  expect(job).toMatchObject({ start: { text: 'Mar 2019' }, end: { text: 'present' } });
  expect(document.text.slice(job?.start?.start, job?.start?.end)).toBe('Mar 2019');
});

test('what was read already stays', () => {
  const { document, spans } = markedSpans('{title:Baker}, {employer:Elm}, {start:2019} – 2021');
  const [job] = groupJobs(spans).map((entry) => withDates(document, entry, ['start', 'end']));
  expect(saidOf(job ? [job] : [])[0]).toEqual(expect.arrayContaining(['start: 2019', 'end: 2021']));
});

test('a line without a time gives none', () => {
  const { document, spans } = markedSpans('{title:Baker}, {employer:Elm} since ever\n2019 – 2021');
  const [job] = groupJobs(spans);
  expect(job && withDates(document, job, ['start', 'end'])).toBe(job);
});

test('the only year in the line of a school is when it ended', () => {
  const { document, spans } = markedSpans('{degree:BSc Nursing}, {school:Westhaven}, 2018');
  const [school] = groupSchools(spans).map((entry) => withYear(document, entry));
  expect(school?.grad?.text).toBe('2018');
  expect(school?.from).toBeUndefined();
});
