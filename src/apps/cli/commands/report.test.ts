import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '#apps/server/testing.ts';
import { reportSchema } from '#features/report/domain/report.ts';
import { madeSearch } from '#features/report/made-search.testing.ts';
import { withData } from '../with-data.ts';
import { type ReportFlags, runReport } from './report.ts';
import { saidBy } from './said.testing.ts';

const installation = { version: '0', webFolder: '', script: '' };
let folder: string;
let company: string;
beforeEach(async () => {
  folder = temporaryFolder();
  company = await withData({ data: folder }, installation, (call) => madeSearch(call, 14));
});

const report = (out: string, flags: Partial<ReportFlags> = {}) =>
  saidBy(() =>
    runReport({ out: join(folder, out), period: 'quarter', ...flags }, { data: folder }, installation),
  );
const read = (name: string) => readFileSync(join(folder, name));

test('the ending of the file says its form: a page, JSON by its schema, or a PDF whose words can be found', async () => {
  expect(await report('r.html')).toBe(`The report is in ${join(folder, 'r.html')}.\n`);
  expect(read('r.html').toString()).toMatch(/^<!doctype html>/);
  await report('r.JSON');
  expect(reportSchema.parse(JSON.parse(read('r.JSON').toString())).patterns.applications).toBe(14);
  await report('r.pdf');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(read('r.pdf'))), {
    mergePages: true,
  });
  expect(text).toContain('14 applications, counted.');
  expect(text).toContain('Never about you: about');
  for (const name of ['r.html', 'r.JSON', 'r.pdf'])
    expect(read(name).toString('latin1')).not.toContain('abka');
  expect(text).not.toContain('abka');
});

test('employers are named when that is asked for, in a PDF with their own letters', async () => {
  await report('r.pdf', { names: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(read('r.pdf'))), {
    mergePages: true,
  });
  expect(text).toContain(company);
});

test('a file that is there is not written over unless that is asked for', async () => {
  writeFileSync(join(folder, 'r.html'), 'mine');
  await expect(report('r.html')).rejects.toThrow(/is there already, and it is not written over.*--force/);
  expect(read('r.html').toString()).toBe('mine');
  await report('r.html', { force: true });
  expect(read('r.html').toString()).toMatch(/^<!doctype html>/);
});

test('what cannot be written says why in one sentence, and leaves nothing behind', async () => {
  mkdirSync(join(folder, 'sub.html'));
  await expect(report('sub.html')).rejects.toThrow(/is a folder\. Name a file in it\./);
  await expect(report('report.doc')).rejects.toThrow(/\.html, \.pdf or \.json/);
  await expect(report('report')).rejects.toThrow(/\.html, \.pdf or \.json/);
  await expect(report('nowhere/r.html')).rejects.toThrow(/There is no folder .*nowhere\. Make it first/);
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});
