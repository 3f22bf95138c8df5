// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { messages } from '#apps/web/messages.ts';
import { createI18n } from '#platform/i18n/i18n.ts';
import { madeSearch } from '../made-search.testing.ts';
import { readReport } from '../read-report.ts';
import { reportHtml } from './report-html.tsx';

async function written(count: number, named = false) {
  const call = await testClient();
  await madeSearch(call, count);
  const html = reportHtml(
    await readReport(call, { period: 'quarter', named }),
    createI18n(messages, 'en-GB'),
  );
  return { html, page: new DOMParser().parseFromString(html, 'text/html') };
}

test('the page needs nothing: no script, no address, no name of a colour that it does not know', async () => {
  const { html, page } = await written(40);
  expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
    /https?:|<script|<link|<img|@import|url\((?!#)/,
  );
  expect(html).not.toMatch(/undefined|NaN|\[object/);
  const known = new Set([...html.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  for (const [, name] of html.matchAll(/var\((--[\w-]+)\)/g)) expect(known).toContain(name);
  expect(page.documentElement.lang).toBe('en-GB');
});

test('every picture has its finding, its words for those who do not see it, and its table', async () => {
  const { page } = await written(40);
  const figures = [...page.querySelectorAll('figure')];
  expect(figures.length).toBeGreaterThanOrEqual(5);
  const tables = [...page.querySelectorAll('h3')].filter(({ textContent }) =>
    textContent.startsWith('Table '),
  );
  expect(tables).toHaveLength(figures.length);
  for (const [at, figure] of figures.entries()) {
    expect(figure.querySelector('figcaption')?.textContent).toBeTruthy();
    expect(figure.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBeTruthy();
    expect(figure.textContent).toContain(`The numbers are in table ${at + 1}.`);
  }
});

test('what was never about the person stands first among the causes', async () => {
  const { page } = await written(40);
  const [causes] = [...page.querySelectorAll('section')].filter(
    (section) => section.querySelector('h2')?.textContent === 'Why they ended, probably',
  );
  const parts = [...(causes?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
  expect(parts).toHaveLength(4);
  expect(parts[0]).toMatch(/^Never about you: about \d in 10/);
});

test('employers are named only when they may be, in a list of all applications', async () => {
  const { html: bare } = await written(12);
  expect(bare).not.toMatch(/Żabka/);
  expect(bare).toContain('Employers are not named.');
  const { page } = await written(12, true);
  const list = [...page.querySelectorAll('table')].find((table) => table.textContent.includes('Employer'));
  expect(list?.querySelectorAll('tbody tr')).toHaveLength(12);
});

test('with four applications it says that it is too early, and draws what was counted', async () => {
  const { page } = await written(4);
  const text = page.body.textContent;
  expect(text).toContain('Too early to tell. About 7 more applications that ended would show it.');
  expect(text).not.toContain('Never about you');
});
