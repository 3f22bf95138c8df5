import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createApp } from '#apps/server/app.ts';
import { engines, temporaryFolder, testClient, testClock, testDatabase } from '#apps/server/testing.ts';
import { addApplication, countApplications, listApplications } from '#features/applications/api.ts';
import { addDocument, listDocuments, showDocument } from '#features/documents/api.ts';
import { showHindsight } from '#features/hindsight/api.ts';
import type { HindsightTables } from '#features/hindsight/server/tables.ts';
import { listImports, undoImport } from '#features/imports/api.ts';
import { listPostings } from '#features/postings/api.ts';
import { explainApplication, listKnownReasons } from '#features/reasons/api.ts';
import type { ReasonTables } from '#features/reasons/server/tables.ts';
import type { Database } from '#platform/db/database.ts';
import { client } from '#platform/http/client.ts';
import { addSample, removeSample, showSample } from '../api.ts';

const told = ['knownReason', 'answer', 'factCorrection', 'courseTold'] as const;

/** How many rows there are of each thing that a person can say of their applications. */
async function saidIn(database: Database): Promise<readonly number[]> {
  const db = database.withTables<ReasonTables & HindsightTables>();
  return Promise.all(told.map(async (table) => (await db.selectFrom(table).selectAll().execute()).length));
}

async function openedDatabase(engine: (typeof engines)[number]) {
  const database = await testDatabase(engine);
  const app = createApp({
    database,
    clock: testClock,
    uploads: temporaryFolder(),
    key: join(temporaryFolder(), 'key'),
  });
  return { database, call: client((path, init) => app.request(`/api${path}`, init)) };
}

describe.each(engines)('on %s', (engine) => {
  test('the made-up person comes once and goes without a trace', async () => {
    const call = await testClient(engine);
    await call(addApplication, {
      opening: { company: 'Mine', role: 'Clerk', channel: 'board' },
      happenings: [{ kind: 'applied', on: '2026-04-01' }],
    });
    await Promise.all([call(addSample, {}), call(addSample, {})]);
    const { open, ended } = await call(countApplications, {});
    expect(open + ended).toBe(13);
    const mine = (await call(addDocument, { text: 'Ola, baker', name: 'Mine' })).id;
    expect((await call(listPostings, {})).total).toBe(5);
    expect((await call(listDocuments, {})).rows).toHaveLength(4);
    expect(await call(removeSample, {})).toEqual({ present: false });
    expect(await call(countApplications, {})).toEqual({ open: 1, ended: 0 });
    expect(await call(showSample, {})).toEqual({ present: false });
    expect((await call(listPostings, {})).total).toBe(0);
    expect((await call(listDocuments, {})).rows).toMatchObject([{ id: mine }]);
  });

  test('undone as an import, the made-up person takes everything along as well', async () => {
    const call = await testClient(engine);
    await call(addSample, {});
    const [sample] = await call(listImports, {});
    await call(undoImport, { id: sample?.id ?? '' });
    expect((await call(listPostings, {})).total).toBe(0);
    expect((await call(listDocuments, {})).rows).toEqual([]);
    await call(addSample, {});
    expect((await call(listDocuments, {})).rows).toHaveLength(3);
  });

  test('what the made-up person said is there to look at, and goes without a trace either way', async () => {
    const { database, call } = await openedDatabase(engine);
    await call(addSample, {});
    expect(await saidIn(database)).toEqual([1, 2, 1, 9]);
    const { rows } = await call(listKnownReasons, {});
    expect(rows).toMatchObject([
      { company: 'Blue Pier Logistics', reason: { causes: ['void'], how: 'recruiter', on: '2026-02-24' } },
    ]);
    const { rows: all } = await call(listApplications, {});
    const id = all.find(({ company }) => company === 'Fennimore Parcel')?.id ?? '';
    const { answers, facts } = await call(explainApplication, { id });
    expect(answers).toEqual({ applicants: 'many-applicants' });
    expect(facts).toContainEqual(expect.objectContaining({ id: 'months-out', value: 1, read: 2 }));
    const { habits } = await call(showHindsight, {});
    expect(
      habits
        .find(({ choice }) => choice === 'letter')
        ?.ways.map(({ way }) => way)
        .sort(),
    ).toEqual(['general-letter', 'no-letter', 'own-letter']);
    await call(removeSample, {});
    expect(await saidIn(database)).toEqual([0, 0, 0, 0]);
    await call(addSample, {});
    const [sample] = await call(listImports, {});
    await call(undoImport, { id: sample?.id ?? '' });
    expect(await saidIn(database)).toEqual([0, 0, 0, 0]);
  });

  test('documents and postings are worth looking at', async () => {
    const call = await testClient(engine);
    await call(addSample, {});
    const { rows } = await call(listDocuments, {});
    expect(rows.map(({ name, uses }) => [name, uses])).toEqual([
      ['Letter to Harbour & Vale', 1],
      ['Résumé with numbers', 7],
      ['First résumé', 5],
    ]);
    const [letter, later, first] = await Promise.all(rows.map(({ id }) => call(showDocument, { id })));
    expect(later?.earlier).toEqual({ id: first?.id, name: 'First résumé' });
    expect(first?.findings.length).toBeGreaterThan(later?.findings.length ?? 0);
    expect(later?.reading?.jobs.map(({ employer }) => employer)).toEqual(['Delta Crates', 'Polder Books']);
    const looked = await call(showDocument, {
      id: letter?.id ?? '',
      applicationId: letter?.uses[0]?.applicationId,
    });
    expect(looked.lookedAtFor).toMatchObject({ hasPosting: true, hasResume: true });
    const { rows: postings } = await call(listPostings, {});
    expect(postings.map(({ company, completeness, flags }) => [company, completeness, flags])).toEqual([
      ['Solvane', 'title', 0],
      ['Nordlicht Freight', 'full', 0],
      ['Cartwright Rail', 'full', 0],
      ['Harbour & Vale', 'full', 0],
      ['Fennimore Parcel', 'full', 2],
    ]);
  });
});
