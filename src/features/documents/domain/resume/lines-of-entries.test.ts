import { expect, test } from 'vitest';
import { groupJobs, groupSchools } from './group-jobs.ts';
import { linesOfEntries } from './lines-of-entries.ts';
import { markedSpans } from './marked-spans.testing.ts';

const { document, spans } = markedSpans(`{name:Mara Holm}
mara@post.example, +44 7700 900123
A calm nurse who likes nights.
{heading:Experience}
{title:Staff Nurse}, {employer:Elmfield}
{start:2019} – {end:now}
• Cared for twelve patients
• 42
{title:Carer}, {employer:Rosewood}
{start:2015} – {end:2018}
o Helped with meals
{heading:Education}
{degree:BSc Nursing}, {school:Westhaven}
{grad:2018}
Thesis on sleep
{heading:Hobbies}
Chess and rowing`);
const jobs = groupJobs(spans);
const lines = linesOfEntries(document, spans, jobs, groupSchools(spans));

test('what stands below a job is said of it, without its sign', () => {
  const said = jobs.map((job) => lines.highlightsOf(job).map(({ text }) => text));
  expect(said).toEqual([['Cared for twelve patients'], ['Helped with meals']]);
  for (const { text, span } of jobs.flatMap(lines.highlightsOf))
    expect(document.text.slice(...span)).toBe(text);
});

test('what stands above all and is no address is the summary', () => {
  expect(lines.summary).toBe('A calm nurse who likes nights.');
});

test('what found no place is said, and what belongs to a school is not', () => {
  expect(lines.unrecognised).toEqual(['Chess and rowing']);
});
