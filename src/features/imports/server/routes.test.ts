import { describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { addEvent, listApplications, showApplication } from '#features/applications/api.ts';
import type { Call } from '#platform/http/client.ts';
import {
  beginImport,
  listImports,
  previewImport,
  previewSheets,
  readImport,
  saveImport,
  sendFile,
  showImport,
  undoImport,
} from '../api.ts';

const sheet = `Company,Role,Applied,Status,Rejected on
Acme,Engineer,2026-01-05,Rejected,2026-01-19
Borges,Librarian,2026-02-01,Interview,
Cosmo,Clerk,2026-02-03,Ghosted,
`;

async function send(call: Call, name: string, content: string | Uint8Array<ArrayBuffer>) {
  const { id } = await call(beginImport, { name });
  await call(sendFile, { id, name }, new Blob([content]));
  return id;
}

async function settledImport(call: Call, id: string) {
  for (;;) {
    const record = await call(showImport, { id });
    if (record.status !== 'reading') return record;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe.each(engines)('on %s', (engine) => {
  test('a sheet is shown before it is read, and read before it is saved', async () => {
    const call = await testClient(engine);
    const id = await send(call, 'jobs.csv', sheet);
    expect((await call(readImport, { id })).status).toBe('mapping');
    const [first] = await call(previewSheets, { id, choices: {} });
    expect(first?.preview.counts.applications).toBe(3);
    await call(readImport, { id, choices: {} });
    expect(await settledImport(call, id)).toMatchObject({
      status: 'ready',
      kind: 'tracker',
      found: { sure: 3 },
    });
    const preview = await call(previewImport, { id });
    expect(preview).toMatchObject({ total: 3, newOnes: 3, endings: { rejected: 1, silent: 1, open: 1 } });
    expect((await call(listApplications, {})).total).toBe(0);
    expect(await call(saveImport, { id })).toMatchObject({ applications: 3, newOnes: 3, unsure: 0 });
    expect((await call(listApplications, {})).total).toBe(3);
  });

  test('the same sheet again brings nothing new, and undo takes all of it back', async () => {
    const call = await testClient(engine);
    const first = await send(call, 'jobs.csv', sheet);
    await call(readImport, { id: first, choices: {} });
    await settledImport(call, first);
    await call(saveImport, { id: first });
    const second = await send(call, 'jobs.csv', sheet);
    await call(readImport, { id: second, choices: {} });
    expect((await settledImport(call, second)).found).toMatchObject({ sure: 0, unsure: 0 });
    expect(await call(undoImport, { id: first })).toEqual({ removed: 3, changed: 0 });
    expect((await call(listApplications, {})).total).toBe(0);
    expect((await call(listImports, {})).map(({ status }) => status)).toEqual(['ready', 'undone']);
  });

  test('a row that has gone on since brings only what is new in it', async () => {
    const call = await testClient(engine);
    const first = await send(
      call,
      'jobs.csv',
      'Company,Role,Applied,Status\nAcme,Engineer,2026-01-05,Applied\n',
    );
    await call(readImport, { id: first, choices: {} });
    await settledImport(call, first);
    await call(saveImport, { id: first });
    const second = await send(call, 'jobs.csv', sheet);
    await call(readImport, { id: second, choices: {} });
    await settledImport(call, second);
    expect(await call(saveImport, { id: second })).toMatchObject({ applications: 3, newOnes: 2 });
    const { rows } = await call(listApplications, { search: 'acme' });
    const { events } = await call(showApplication, { id: rows[0]?.id ?? '' });
    expect(events.map(({ kind }) => kind)).toEqual(['applied', 'rejected']);
  });

  test('reading that is asked for twice at once begins once', async () => {
    const call = await testClient(engine);
    const id = await send(call, 'jobs.csv', sheet);
    const asked = () => call(readImport, { id, choices: {} });
    const answers = await Promise.allSettled([asked(), asked()]);
    // Where the first is done before the second is asked, the second hears so.
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused.length).toBeLessThan(2);
    for (const { reason } of refused) expect(String(reason)).toContain('read and not saved yet');
    expect(await settledImport(call, id)).toMatchObject({
      status: 'ready',
      progress: { seen: 3 },
      found: { sure: 3 },
    });
  });

  test('two imports of one sheet that are both ready bring it once', async () => {
    const call = await testClient(engine);
    const ids = [await send(call, 'jobs.csv', sheet), await send(call, 'jobs.csv', sheet)];
    for (const id of ids) {
      await call(readImport, { id, choices: {} });
      await settledImport(call, id);
    }
    for (const id of ids) await call(saveImport, { id });
    expect((await call(listApplications, {})).total).toBe(3);
    const events = (await call(listApplications, {})).rows.map(
      async ({ id }) => (await call(showApplication, { id })).events,
    );
    expect((await Promise.all(events)).flat()).toHaveLength(6);
  });

  test('what was added by hand stays when its import is taken back', async () => {
    const call = await testClient(engine);
    const id = await send(call, 'jobs.csv', sheet);
    await call(readImport, { id, choices: {} });
    await settledImport(call, id);
    await call(saveImport, { id });
    const { rows } = await call(listApplications, { search: 'borges' });
    const borges = rows[0]?.id ?? '';
    await call(addEvent, { id: borges, happening: { kind: 'offer', on: '2026-03-01' } });
    expect(await call(undoImport, { id })).toEqual({ removed: 2, changed: 1 });
    expect((await call(showApplication, { id: borges })).events.map(({ kind }) => kind)).toEqual(['offer']);
  });

  test.each([
    ['empty.csv', '', /empty/i],
    ['mail.mbox', new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 0, 9]), /not a mailbox/i],
    ['wrong.csv', 'a,b\n1,2\n', /column/i],
  ])('%s gives one clear sentence', async (name, content, sentence) => {
    const call = await testClient(engine);
    const id = await send(call, name, content as string);
    const told = await call(readImport, { id, choices: {} }).then(
      async () => (await settledImport(call, id)).problem,
      (problem: Error) => problem.message,
    );
    expect(told).toMatch(sentence);
    expect(told?.split(/\.\s/).length).toBeLessThanOrEqual(3);
  });
});
