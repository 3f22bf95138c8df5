import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { readTracker } from '../domain/read-tracker.ts';
import { readTrackerFile } from './read-tracker-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trackers-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function zipOf(files: Record<string, string>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const path = join(folder, `${Math.random()}.zip`);
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

async function names(path: string): Promise<string[] | string> {
  const read = await readTrackerFile(path);
  return read.ok ? read.value.map(({ name }) => name) : read.failure;
}

const applications =
  'Application Date,Company Name,Job Title,Job Url,Question And Answers\n"7/6/23, 2:20 PM",Elm,Cook,https://l.example/1,Pay?:9\n';

test('all parts of the job list of a LinkedIn export are read, and nothing else of it', async () => {
  const path = await zipOf({
    'Jobs/Job Applications.csv': applications,
    'Jobs/Job Applications_1.csv': applications.replace('Elm', 'Fir'),
    'Jobs/Saved Jobs.csv':
      'Saved Date,Job Url,Job Title,Company Name\n"7/6/23, 2:20 PM",https://l.example/2,Cook,Gum\n',
    'Connections.csv': 'First Name,Company\nA,B\n',
    'Profile.csv': 'First Name\nA\n',
  });
  expect(await names(path)).toEqual([
    'Jobs/Job Applications.csv',
    'Jobs/Job Applications_1.csv',
    'Jobs/Saved Jobs.csv',
  ]);
});

test('an older LinkedIn export has its job list at the root', async () => {
  expect(await names(await zipOf({ 'Job Applications.csv': applications }))).toEqual([
    'Job Applications.csv',
  ]);
});

test('a Huntr download is read whatever its sheet is called', async () => {
  const path = await zipOf({
    'USER_JOBS_USER_FULL_DATA_DOWNLOAD-12.csv': 'title,companyName,listName\nCook,Elm,Applied\n',
    'readme.txt': 'hello',
  });
  expect(await names(path)).toEqual(['USER_JOBS_USER_FULL_DATA_DOWNLOAD-12.csv']);
});

test.each([
  [{ 'Connections.csv': 'a,b\n1,2\n' }, /larger archive/],
  [{ 'xl/workbook.xml': '<x/>' }, /Excel workbook/],
  [{ 'photo.txt': 'x' }, /no CSV/],
  [{ 'list.csv': '' }, /list.csv: This file is empty/],
] as const)('an archive with %o is refused in one sentence', async (files, sentence) => {
  expect(await names(await zipOf(files))).toMatch(sentence);
});

test('neither contact data nor private answers reach the preview or what is saved', async () => {
  const read = await readTrackerFile(await zipOf({ 'Jobs/Job Applications.csv': applications }));
  const table = read.ok ? read.value[0]?.table : undefined;
  const reading = readTracker(table ?? { header: [], rows: [] });
  expect(reading.preview.counts.applications).toBe(1);
  expect(JSON.stringify([reading.findings, reading.preview.sample])).not.toContain('Pay?');
});

test('a plain file is read under its own name', async () => {
  const path = join(folder, 'jobs.tsv');
  await writeFile(path, 'Company\tRole\nElm\tCook\n');
  expect(await names(path)).toEqual(['jobs.tsv']);
});
