import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createApp } from '#apps/server/app.ts';
import { engines, temporaryFolder, testClock, testDatabase } from '#apps/server/testing.ts';
import { addApplication, addEvent, editApplication, listApplications } from '#features/applications/api.ts';
import { addCheckIn } from '#features/check-ins/api.ts';
import { addDocument, addDocumentFile, sendDocument } from '#features/documents/api.ts';
import { tellCourse } from '#features/hindsight/api.ts';
import { beginImport, readImport, sendFile, showImport } from '#features/imports/api.ts';
import { mailboxStore } from '#features/mailboxes/server/mailbox-store.ts';
import { watchedStore } from '#features/mailboxes/server/watched-store.ts';
import { sayClaim, showGaps } from '#features/matching/api.ts';
import { addPosting, changePosting } from '#features/postings/api.ts';
import { changePreferences } from '#features/preferences/api.ts';
import { answerQuestion, correctFact, tellReason } from '#features/reasons/api.ts';
import { addSample } from '#features/sample/api.ts';
import { addSkill } from '#features/skills/api.ts';
import { setStepAside, showToday } from '#features/today/api.ts';
import type { Database } from '#platform/db/database.ts';
import { type Call, client } from '#platform/http/client.ts';
import { beginExport, exportPage, showAbout } from '../api.ts';
import { exportParts, itemsOf, type ReadPage } from '../domain/export-part.ts';

const installation = { version: '9.9.9', place: '/home/robin/rebound' };

async function open(engine: (typeof engines)[number]) {
  const database = await testDatabase(engine);
  const app = createApp({
    database,
    clock: testClock,
    installation,
    uploads: temporaryFolder(),
    key: 'none',
  });
  return { database, call: client((path, init) => app.request(`/api${path}`, init)) };
}

/** As a look leaves it, without a mail server. */
async function connectMailbox(database: Database): Promise<void> {
  const mailboxes = mailboxStore(database);
  const server = { host: 'imap.example.org', port: 993, user: 'sam@example.org', kind: 'token' };
  const last = { lastLookAt: '2026-04-14T08:00:00.000Z', problem: 'Try again.', importId: 'import-7' };
  const rest = { addedAt: '2026-04-13T08:00:00.000Z', looksByItself: 1, knownPaths: '["INBOX","Known"]' };
  await mailboxes.add({ owner: 'me', id: 'mailbox-1', ...server, ...rest, ...last, secret: 'sealed-secret' });
  const folder = { path: 'Jobs', uidValidity: '171', gone: 1, replacement: 'Work' };
  await mailboxes.choose('me', 'mailbox-1', [folder]);
  const mark = { path: 'Jobs', uidValidity: '171', from: 33, to: 44 };
  await mailboxes.markRead('me', 'mailbox-1', 'import-7', [mark]);
  const watched = { path: '/home/sam/mail', problem: 'It cannot be read.', importId: 'import-8' };
  await watchedStore(database).add({ owner: 'me', id: 'folder-1', addedAt: rest.addedAt, ...watched });
}

/** Something of everything that can be stored. */
async function fillEveryTable(call: Call, database: Database): Promise<void> {
  await connectMailbox(database);
  await call(changePreferences, { shares: 'words' });
  await call(addSample, {});
  const { nextStep } = await call(showToday, {});
  if (nextStep.kind !== 'nothing') await call(setStepAside, { subjects: nextStep.subjects });
  const { rows } = await call(listApplications, { ending: 'rejected', limit: 1 });
  for (const { id } of rows) {
    await call(answerQuestion, { id, question: 'form-answers', answer: 'form-answer-no' });
    const words = 'They wanted a licence.';
    const reason = { causes: ['gate' as const], how: 'recruiter' as const, on: '2026-04-03', words };
    await call(tellReason, { id, reason });
    await call(correctFact, { id, fact: 'applicants', correction: 4_321 });
    await call(tellCourse, { id, choice: 'letter', way: 'own-letter' });
  }
  const { id } = await call(addApplication, {
    opening: { company: 'By hand', role: 'Clerk', channel: 'event', requisition: 'R-1' },
    happenings: [{ kind: 'applied', on: '2026-04-01' }],
  });
  await call(addEvent, { id, happening: { kind: 'interview', on: '2026-04-10', round: 'final' } });
  const opening = { company: 'By hand', role: 'Head clerk', channel: 'event' as const, requisition: 'R-1' };
  await call(editApplication, { id, opening });
  await keepPosting(call, id);
  await call(addCheckIn, { said: { kind: 'moment', mood: 3, energy: 7, note: 'Rain all day' } });
  await call(addCheckIn, { said: { kind: 'questionnaire', instrument: 'phq-4', answers: [0, 2, null, 1] } });
  await call(addSkill, { name: 'Lamp design', also: ['Lampenbau'] });
  const { id: document } = await call(addDocument, { name: 'Clerk', text: 'Clerk, Acme\n2019 – 2024\n' });
  const { id: newer } = await call(
    addDocumentFile,
    { fileName: 'cv.txt', basedOn: document },
    new Blob(['Clerk, Acme']),
  );
  for (const one of [document, newer]) await call(sendDocument, { id, document: one });
  await call(sayClaim, { key: 'skill excel', says: 'have', note: 'At the old job' });
  await call(showGaps, {});
  await bringIn(call, 'jobs.csv', 'Company,Role,Applied,Status\nAcme,Engineer,2026-01-05,Rejected\n');
  await bringIn(call, 'hello.eml', 'From: a@x.example\nSubject: The boat\n\nIt floats.\n');
}

async function keepPosting(call: Call, applicationId: string): Promise<void> {
  const text = 'Clerk at By hand. You must know Excel.';
  const { id } = await call(addPosting, { text, url: 'https://jobs.example/8', applicationId });
  const missed = [{ text: 'Start in May', importance: 'must' as const, span: [0, 0] as [number, number] }];
  const facts = { postedAt: '2026-03-03', repostedAt: '2026-04-04', applicants: 77, onCompanySite: true };
  await call(changePosting, { id, facts, corrections: { title: 'Clerk of files', missed } });
}

async function bringIn(call: Call, name: string, content: string): Promise<void> {
  const { id } = await call(beginImport, { name });
  await call(sendFile, { id, name }, new Blob([content]));
  await call(readImport, { id, choices: {} });
  while ((await call(showImport, { id })).status === 'reading') {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What is computed from other columns, says whose it is, or is a secret. */
const notStored: Readonly<Record<string, readonly string[]>> = {
  application: ['companySort', 'words', 'appliedOn', 'stage', 'ending', 'endedOn', 'lastEventOn'],
  mailbox: ['secret'],
  comparison: ['mark', 'asked'],
  posting: ['title', 'company', 'named', 'words', 'completeness', 'musts', 'flags'],
};

/** Every single value in a JSON value, as text; a text that is JSON itself counts by its values. */
function valuesIn(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object') return Object.values(value).flatMap((inner) => valuesIn(inner));
  if (typeof value === 'string' && /^[[{]/.test(value)) return valuesIn(JSON.parse(value));
  return [String(value)];
}

async function exportedValues(call: Call): Promise<Set<string>> {
  const exported = new Set<string>();
  const read: ReadPage = (part, offset) => call(exportPage, { part, offset });
  for (const part of exportParts) {
    for await (const item of itemsOf(part, read)) for (const value of valuesIn(item)) exported.add(value);
  }
  return exported;
}

/** `table.column: value` for everything that is stored, and how many rows each table has. */
async function storedValues(database: Database) {
  const values: { place: string; value: string }[] = [];
  const rowsOf: Record<string, number> = {};
  for (const { name } of await database.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(database);
    rowsOf[name] = rows.length;
    const cells = rows
      .flatMap((row) => Object.entries(row))
      .filter(([column]) => column !== 'owner' && !notStored[name]?.includes(column));
    for (const [column, cell] of cells) {
      for (const value of valuesIn(cell)) values.push({ place: `${name}.${column}`, value });
    }
  }
  return { values, rowsOf };
}

describe.each(engines)('on %s', (engine) => {
  test('no table and no column is missing from an export', async () => {
    const { database, call } = await open(engine);
    await fillEveryTable(call, database);
    const { values, rowsOf } = await storedValues(database);
    // A new table has to be filled above, and then be found in the export.
    expect(Object.entries(rowsOf).filter(([, rows]) => rows === 0)).toEqual([]);
    const exported = await exportedValues(call);
    expect(values.filter(({ value }) => !exported.has(value))).toEqual([]);
    expect(exported).not.toContain('sealed-secret');
  });

  test('the head counts what the parts hold', async () => {
    const { call, database } = await open(engine);
    await fillEveryTable(call, database);
    const { counts, ...head } = await call(beginExport, {});
    expect(head).toEqual({
      format: 'rebound-export',
      formatVersion: 1,
      rebound: '9.9.9',
      exportedAt: '2026-04-15T09:00:00.000Z',
    });
    for (const part of exportParts) {
      expect((await call(exportPage, { part })).items, part).toHaveLength(counts[part]);
    }
  });

  test('the program says its version, its engine and where the data lies', async () => {
    const { call } = await open(engine);
    expect(await call(showAbout, {})).toEqual({
      ...installation,
      engine: expect.stringMatching(engine === 'sqlite' ? /^SQLite 3\.\d/ : /^PostgreSQL \d/),
      startedAt: '2026-04-15T09:00:00.000Z',
    });
  });
});
