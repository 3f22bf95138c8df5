import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { engines, temporaryFolder, testClient } from '#apps/server/testing.ts';
import {
  editApplication,
  forgetLesson,
  listApplications,
  listLessons,
  mergeApplications,
  showApplication,
  splitApplication,
  undoChange,
} from '#features/applications/api.ts';
import type { Call } from '#platform/http/client.ts';
import { fewMails, type Mail } from '../../../../tests/mailbox/few-mails.ts';
import { listImports, listReview, undoImport } from '../api.ts';
import { bringIn } from '../cli.ts';

const options = { dryRun: false, pause: () => new Promise((resolve) => setTimeout(resolve, 10)) };

async function bring(call: Call, ...mails: Mail[]) {
  const path = `${temporaryFolder()}/some.mbox`;
  writeFileSync(path, fewMails(mails));
  return bringIn(call, path, options);
}

/** The mails of each application, by the role it is called. */
async function held(call: Call): Promise<Record<string, string[]>> {
  const { rows } = await call(listApplications, { limit: 500 });
  const found: Record<string, string[]> = {};
  for (const { id, role } of rows) {
    const { events } = await call(showApplication, { id });
    found[role] = events.map(({ source }) => source.key.replace(/<|@.*/g, ''));
  }
  return found;
}

async function idOf(call: Call, role: string): Promise<string> {
  const { rows } = await call(listApplications, { search: role, limit: 500 });
  const found = rows.find((row) => row.role === role);
  if (!found) throw new Error(`There is no application as ${role}.`);
  return found.id;
}

/** The mails in applications and those that wait for a look, once for each place where they are. */
async function heldOrWaiting(call: Call): Promise<string[]> {
  const { rows } = await call(listApplications, { limit: 500 });
  const shown = await Promise.all(rows.map(({ id }) => call(showApplication, { id })));
  const imports = await call(listImports, {});
  const waiting = await Promise.all(imports.map(({ id }) => call(listReview, { id })));
  const sources = [...shown.flatMap(({ events }) => events), ...waiting.flat().map(({ finding }) => finding)];
  return sources.map(({ source }) => source.key.replace(/<|@.*/g, ''));
}

/** Merges two applications, splits one or takes the last change back, if there is anything to do it with. */
async function changed(call: Call, act: 'merge' | 'split' | 'undo', at: number, made: string[]) {
  const { rows } = await call(listApplications, { limit: 500 });
  const one = rows[at % Math.max(1, rows.length)];
  const other = rows[(at + 1) % Math.max(1, rows.length)];
  if (act === 'undo') {
    const last = made.pop();
    if (last) await call(undoChange, { id: last }).catch(() => undefined);
    return [];
  }
  if (!one || !other) return [];
  if (act === 'merge' && one !== other)
    return [(await call(mergeApplications, { id: one.id, other: other.id })).change];
  const { events } = await call(showApplication, { id: one.id });
  if (act !== 'split' || events.length < 2) return [];
  const opening = { company: one.company, role: one.role, channel: one.channel };
  const leaving = events.slice(0, 1).map(({ id }) => id);
  return [(await call(splitApplication, { id: one.id, events: leaving, opening })).change];
}

const reader = { id: 'a', on: '2026-01-05', role: 'Proofreader' };
const editor = { id: 'b', on: '2026-01-06', role: 'Copy Editor' };

describe.each(engines)('on %s', (engine) => {
  let call: Call;
  beforeEach(async () => {
    call = await testClient(engine);
  });

  const merge = async () =>
    call(mergeApplications, { id: await idOf(call, 'Proofreader'), other: await idOf(call, 'Copy Editor') });

  test('what fits either of two that were merged goes to the one that is left', async () => {
    await bring(call, reader, editor);
    await merge();
    await bring(call, { id: 'c', on: '2026-01-20', role: 'Copy Editor', says: 'no' });
    expect(await held(call)).toEqual({ Proofreader: ['a', 'b', 'c'] });
    expect(await call(listLessons, {})).toMatchObject([
      { kind: 'together', one: { role: 'Proofreader' }, other: { role: 'Copy Editor' } },
    ]);
  });

  test('undoing the merge takes the lesson back', async () => {
    await bring(call, reader, editor);
    const { change } = await merge();
    await call(undoChange, { id: change });
    await bring(call, { id: 'c', on: '2026-01-20', role: 'Copy Editor', says: 'no' });
    expect(await held(call)).toEqual({ Proofreader: ['a'], 'Copy Editor': ['b', 'c'] });
    expect(await call(listLessons, {})).toEqual([]);
  });

  test('a forgotten lesson teaches nothing more and leaves the applications as they are', async () => {
    await bring(call, reader, editor);
    await merge();
    const [lesson] = await call(listLessons, {});
    await call(forgetLesson, { id: lesson?.id ?? '' });
    await bring(call, { id: 'c', on: '2026-01-20', role: 'Copy Editor' });
    expect(await held(call)).toEqual({ Proofreader: ['a', 'b'], 'Copy Editor': ['c'] });
  });

  test('the same file after a merge or a split brings nothing, and after its undo it is read as taught', async () => {
    const first = await bring(call, reader, editor);
    await merge();
    expect(await bring(call, reader, editor)).toMatchObject({ applications: 0, newOnes: 0 });
    expect(await held(call)).toEqual({ Proofreader: ['a', 'b'] });
    await call(undoImport, { id: first.import });
    await bring(call, reader, editor);
    expect(await held(call)).toEqual({ Proofreader: ['a', 'b'] });
  });

  test('after a split each side takes what is like it, and the two are not put together again', async () => {
    const again = { ...reader, id: 'b', on: '2026-01-12', says: 'talk' as const, answers: 'a' };
    const first = await bring(call, reader, again);
    const id = await idOf(call, 'Proofreader');
    const { events } = await call(showApplication, { id });
    const leaving = events.filter(({ kind }) => kind === 'interview').map((event) => event.id);
    const opening = { company: 'Elm Press', role: 'Reader, Maps', channel: 'unknown' as const };
    await call(splitApplication, { id, events: leaving, opening });
    expect(await bring(call, reader, again)).toMatchObject({ applications: 0 });
    await bring(call, { ...again, id: 'c', on: '2026-01-20', says: 'no', answers: 'b' });
    expect(await held(call)).toEqual({ Proofreader: ['a'], 'Reader, Maps': ['b', 'c'] });
    await call(undoImport, { id: first.import });
    await bring(call, reader, again);
    const mails = Object.values(await held(call));
    expect(mails.some((keys) => keys.includes('a') && keys.includes('b'))).toBe(false);
  });

  test('a corrected name is kept, and the old one is still known', async () => {
    await bring(call, { ...reader, company: 'Larch Works' });
    const id = await idOf(call, 'Proofreader');
    await call(editApplication, {
      id,
      opening: { company: 'Elm Press', role: 'Reader, Maps', channel: 'unknown' },
    });
    await bring(call, { ...reader, id: 'c', company: 'Larch Works', on: '2026-01-20', says: 'no' });
    expect(await held(call)).toEqual({ 'Reader, Maps': ['a', 'c'] });
    const { application } = await call(showApplication, { id });
    expect(application).toMatchObject({ company: 'Elm Press', ending: 'rejected' });
  });
});

test('whatever is brought in, merged, split and undone: each mail stays in one application', async () => {
  const roles = ['Proofreader', 'Copy Editor', 'Welder'];
  const says = ['received', 'talk', 'no'] as const;
  const mails: Mail[] = Array.from({ length: 9 }, (_, at) => ({
    id: `m${at}`,
    on: `2026-01-${String(at * 2 + 5).padStart(2, '0')}`,
    role: roles[at % 3] ?? '',
    says: says[Math.floor(at / 3)] ?? 'received',
  }));
  const step = fc.record({
    act: fc.constantFrom('bring' as const, 'merge' as const, 'split' as const, 'undo' as const),
    at: fc.nat(50),
    mails: fc.subarray(mails, { minLength: 1 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
      const call = await testClient();
      const brought = new Set<string>();
      const changes: string[] = [];
      for (const { act, at, mails } of steps) {
        if (act === 'bring') {
          await bring(call, ...mails);
          for (const { id } of mails) brought.add(id);
        } else changes.push(...(await changed(call, act, at, changes)));
      }
      const waiting = new Set<string>();
      for (const key of await heldOrWaiting(call)) {
        expect(waiting).not.toContain(key);
        waiting.add(key);
      }
      expect([...waiting].sort()).toEqual([...brought].sort());
    }),
    { numRuns: 12 },
  );
}, 60_000);
