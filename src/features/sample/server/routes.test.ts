import { describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { addApplication, countApplications } from '#features/applications/api.ts';
import { addDocument, listDocuments, showDocument } from '#features/documents/api.ts';
import { listImports, undoImport } from '#features/imports/api.ts';
import { listPostings } from '#features/postings/api.ts';
import { addSample, removeSample, showSample } from '../api.ts';

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
