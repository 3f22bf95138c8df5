import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#apps/server/testing.ts';
import { bakeryPage } from '#features/postings/made-posting.testing.ts';
import { madeSavedPage } from '#platform/documents/made-saved-page.testing.ts';
import { runReadPosting } from './read-posting.ts';
import { answersIn, saidBy } from './said.testing.ts';

const posting = [
  'Payroll Clerk',
  'Harbour & Sons, Leeds',
  'Requirements',
  '- At least 3 years of experience in payroll',
  '- Good knowledge of Excel',
  'Nice to have',
  '- French',
  'We offer',
  '£28,000 to £31,000 per year, permanent',
].join('\n');

function fileWith(name: string, content: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

test('a file is read into its facts, with the text that was read', async () => {
  const said = await saidBy(() => runReadPosting(fileWith('job.txt', posting), {}));
  expect(JSON.parse(said)).toMatchObject({
    text: expect.stringContaining('Payroll Clerk'),
    title: 'Payroll Clerk',
    contract: 'permanent',
    salary: { min: 28_000, max: 31_000, currency: 'GBP', period: 'year' },
  });
});

test('a page saved into one file is read by its own description of the opening', async () => {
  const said = await saidBy(() => runReadPosting(fileWith('job.mhtml', madeSavedPage([bakeryPage])), {}));
  const answer = JSON.parse(said) as { text: string };
  expect(answer).toMatchObject({
    title: 'Night Baker & Trainer',
    company: 'Crumb & Co',
    postedAt: '2026-04-01',
    salary: { min: 2400, max: 2800, currency: 'EUR', period: 'month' },
  });
  expect(answer.text).not.toContain('cookies');
});

test('standard input is read as text', async () => {
  const said = await saidBy(() => runReadPosting('-', {}), posting);
  expect(JSON.parse(said)).toMatchObject({ title: 'Payroll Clerk' });
});

test('a signal is written with its sentences, alone and as a line', async () => {
  const text = `${posting}\nWe work hard and play hard.`;
  const flags = [
    {
      id: 'work-hard-play-hard',
      category: 'culture',
      weight: 1,
      why: 'This often stands for long days, with parties in place of rest.',
      check: 'Ask when people went home last week.',
      quote: 'We work hard and play hard',
      span: [text.length - 27, text.length - 1],
    },
  ];
  expect(JSON.parse(await saidBy(() => runReadPosting('-', {}), text))).toMatchObject({ flags });
  const line = JSON.stringify({ id: 1, text });
  expect(answersIn(await saidBy(() => runReadPosting('-', { jsonl: true }), line))).toMatchObject([
    { flags },
  ]);
});

test('a bad line is answered in its place and the rest goes on', async () => {
  const lines = [
    JSON.stringify({ id: 'a', text: posting }),
    '{"id":"b","text":',
    JSON.stringify({ id: 'c' }),
    JSON.stringify({ text: posting }),
    JSON.stringify({ id: 5, html: `<p>${posting.replaceAll('\n', '</p><p>')}</p>` }),
  ].join('\n');
  const fromInput = await saidBy(() => runReadPosting('-', { jsonl: true }), lines);
  expect(answersIn(fromInput)).toMatchObject([
    { id: 'a', title: 'Payroll Clerk' },
    { id: 'b', error: { code: 'line-unreadable' } },
    { id: 'c', error: { code: 'line-invalid', message: 'A posting needs a “text” or an “html”.' } },
    { id: null, error: { code: 'line-invalid' } },
    { id: 5, title: 'Payroll Clerk', text: expect.stringContaining('Good knowledge of Excel') },
  ]);
  const path = fileWith('jobs.jsonl', lines);
  expect(await saidBy(() => runReadPosting(path, { jsonl: true }))).toBe(fromInput);
});

test('what a page says for machines wins over its words', async () => {
  const told = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Clerk of Payroll',
    datePosted: '2026-01-05',
    hiringOrganization: { '@type': 'Organization', name: 'Harbour and Sons Ltd' },
    description: `<p>${posting.replaceAll('&', '&amp;').replaceAll('\n', '</p><p>')}</p>`,
  };
  const page = `<html><head><script type="application/ld+json">${JSON.stringify(told)}</script></head><body><p>Cookies?</p></body></html>`;
  const said = JSON.parse(await saidBy(() => runReadPosting(fileWith('job.html', page), {}))) as object;
  expect(said).toMatchObject({
    title: 'Clerk of Payroll',
    company: 'Harbour and Sons Ltd',
    postedAt: '2026-01-05',
  });
  expect(said).toMatchObject({ text: expect.not.stringContaining('Cookies') });
});

test('another sign for the end of a line, inside a value, makes no new line', async () => {
  const odd = JSON.stringify({ id: 'x\u2028y', text: `${posting}\u2028\n- Typing\u2029and\u0085more` });
  const said = await saidBy(() => runReadPosting('-', { jsonl: true }), `${odd}\n`);
  expect(said.split('\n')).toHaveLength(2);
  expect(answersIn(said)).toMatchObject([{ id: 'x\u2028y', title: 'Payroll Clerk' }]);
});

test.each([{}, { jsonl: true }])('a file that is not there is said so: %o', async (flags) => {
  const path = join(temporaryFolder(), 'missing.txt');
  await expect(saidBy(() => runReadPosting(path, flags))).rejects.toMatchObject({
    code: 'file-missing',
    message: `There is no file ${path}.`,
  });
});

test('a folder is no file', async () => {
  await expect(saidBy(() => runReadPosting(temporaryFolder(), {}))).rejects.toMatchObject({
    code: 'file-unreadable',
  });
});
