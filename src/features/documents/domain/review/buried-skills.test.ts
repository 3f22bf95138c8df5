import { expect, test } from 'vitest';
import { reading } from '#features/postings/domain/reading.testing.ts';
import { buriedSkills } from './buried-skills.ts';
import { contextOf, madeJob, madeReading, madeRequirement, madeSkill } from './testing.ts';

const text = [
  'Analyst, Lark Energy, 01/2020 - present',
  '• Monthly report to the board, 14 pages, never late',
  '• Also rewrote the forecast myself in Terraform one winter',
].join('\n');
const job = { ...madeJob(text, { title: 'Analyst', start: '01/2020', end: null }) };
const end = text.length;
const jobs = [{ ...job, highlights: [{ text: '', span: [job.span[1] + 1, end] as [number, number] }] }];
const context = (listed: boolean) =>
  contextOf(text, {
    reading: madeReading({ jobs, skills: [madeSkill(text, 'Terraform', listed)] }),
  });

test('a tool told of in passing is pointed out', () => {
  expect(buriedSkills(context(false)).map(({ quote }) => quote)).toEqual([
    'Also rewrote the forecast myself in Terraform one winter',
  ]);
});

test('what the posting asks for comes first', () => {
  const posting = reading({ requirements: [madeRequirement('Terraform', 'Terraform')] });
  expect(buriedSkills({ ...context(false), posting })[0]?.severity).toBe(3);
});

test('a plain line of a job hides nothing', () => {
  const plain = 'Analyst, Lark Energy, 01/2020 - present\n• Monthly report to the board';
  expect(buriedSkills(contextOf(plain))).toEqual([]);
});
