import { beforeEach, describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import type { Call } from '#platform/http/client.ts';
import {
  addApplication,
  addEvent,
  countApplications,
  deleteApplication,
  deleteEvent,
  editApplication,
  editEvent,
  listApplications,
  listQuiet,
  mergeApplications,
  showApplication,
  splitApplication,
  undoChange,
} from '../api.ts';
import type { Opening } from '../domain/application.ts';

const acme: Opening = { company: 'Acme', role: 'Engineer', channel: 'board' };
const applied = { kind: 'applied', on: '2026-04-01' } as const;

describe.each(engines)('on %s', (engine) => {
  let call: Call;
  beforeEach(async () => {
    call = await testClient(engine);
  });

  const add = (opening: Partial<Opening> = {}, ...more: { kind: 'rejected' | 'interview'; on: string }[]) =>
    call(addApplication, { opening: { ...acme, ...opening }, happenings: [applied, ...more] });

  test('an added application is shown with its timeline', async () => {
    const { id } = await add({ location: 'Ghent' });
    const { application, events } = await call(showApplication, { id });
    expect(application).toMatchObject({
      ...acme,
      location: 'Ghent',
      stage: 'applied',
      appliedOn: '2026-04-01',
    });
    expect(events).toMatchObject([{ ...applied, source: { kind: 'hand' } }]);
  });

  test('ended applications are counted apart', async () => {
    await add();
    await add({ company: 'Borges' }, { kind: 'rejected', on: '2026-04-02' });
    expect(await call(countApplications, {})).toEqual({ open: 1, ended: 1 });
    const { rows, total } = await call(listApplications, { state: 'open' });
    expect([rows.length, total]).toEqual([1, 1]);
  });

  test('the list is searched by words in any order and without accents', async () => {
    await add({ company: 'Société Générale', role: 'Analyst' });
    await add();
    const { rows } = await call(listApplications, { search: 'analyst societe' });
    expect(rows.map(({ company }) => company)).toEqual(['Société Générale']);
  });

  test('company names sort as people expect, not by code point', async () => {
    for (const company of ['beta', 'Ärger', 'Zeta', 'alpha']) await add({ company });
    const { rows } = await call(listApplications, { sort: 'company' });
    expect(rows.map(({ company }) => company)).toEqual(['alpha', 'Ärger', 'beta', 'Zeta']);
  });

  test('an event moves the application and can be corrected and taken away', async () => {
    const { id } = await add();
    await call(addEvent, { id, happening: { kind: 'interview', on: '2026-04-08', round: 'screen' } });
    await call(addEvent, { id, happening: { kind: 'rejected', on: '2026-04-10' } });
    const { events } = await call(showApplication, { id });
    const [, interview, rejection] = events;
    if (!interview || !rejection) throw new Error('the events are missing');
    await call(editEvent, {
      id,
      event: interview.id,
      happening: { kind: 'interview', on: '2026-04-08', round: 'final' },
    });
    await call(deleteEvent, { id, event: rejection.id });
    const { application } = await call(showApplication, { id });
    expect(application).toMatchObject({ stage: 'final' });
    expect(application.ending).toBeUndefined();
  });

  test('changes made at the same moment are all kept', async () => {
    const { id } = await add();
    const days = Array.from({ length: 12 }, (_, day) => `2026-04-${String(day + 2).padStart(2, '0')}`);
    await Promise.all(days.map((on) => call(addEvent, { id, happening: { kind: 'note', on, note: on } })));
    expect((await call(showApplication, { id })).events).toHaveLength(1 + days.length);
  });

  test('every change can be undone, the last one first', async () => {
    const { id } = await add();
    const before = await call(showApplication, { id });
    const renamed = await call(editApplication, { id, opening: { ...acme, company: 'Acme Robotics' } });
    const gone = await call(deleteApplication, { id });
    await expect(call(undoChange, { id: renamed.change })).rejects.toMatchObject({ code: 'changed-since' });
    await call(undoChange, { id: gone.change });
    await call(undoChange, { id: renamed.change });
    expect(await call(showApplication, { id })).toEqual(before);
    await expect(call(undoChange, { id: renamed.change })).rejects.toMatchObject({ status: 404 });
  });

  test('two that were one can be merged, and parted again by undo', async () => {
    const first = await add();
    const second = await add({}, { kind: 'rejected', on: '2026-04-12' });
    const merged = await call(mergeApplications, { id: first.id, other: second.id });
    expect((await call(showApplication, { id: first.id })).application.ending).toBe('rejected');
    await expect(call(showApplication, { id: second.id })).rejects.toMatchObject({ status: 404 });
    await call(undoChange, { id: merged.change });
    expect((await call(listApplications, {})).total).toBe(2);
  });

  test('one that was two can be split', async () => {
    const { id } = await add({}, { kind: 'rejected', on: '2026-04-12' });
    const { events } = await call(showApplication, { id });
    const moving = events.filter(({ kind }) => kind === 'rejected').map((event) => event.id);
    const { id: other } = await call(splitApplication, {
      id,
      events: moving,
      opening: { ...acme, role: 'Clerk' },
    });
    expect((await call(showApplication, { id })).application.ending).toBeUndefined();
    expect((await call(showApplication, { id: other })).application).toMatchObject({
      role: 'Clerk',
      ending: 'rejected',
    });
    await expect(
      call(splitApplication, { id, events: events.map((event) => event.id), opening: acme }),
    ).rejects.toMatchObject({
      code: 'nothing-stays',
    });
  });

  test('a long silence is asked about and closing it is reversible', async () => {
    const { id } = await call(addApplication, {
      opening: acme,
      happenings: [{ kind: 'applied', on: '2026-02-01' }],
    });
    expect(await call(listQuiet, {})).toHaveLength(1);
    expect((await call(showApplication, { id })).quietSince).toBe('2026-02-01');
    const closed = await call(addEvent, { id, happening: { kind: 'silent', on: '2026-04-15' } });
    expect((await call(showApplication, { id })).application.ending).toBe('silent');
    expect(await call(listQuiet, {})).toEqual([]);
    await call(undoChange, { id: closed.change });
    expect((await call(showApplication, { id })).application.ending).toBeUndefined();
  });

  test('an offer that waits for the person is no silence', async () => {
    const { id } = await call(addApplication, {
      opening: acme,
      happenings: [{ kind: 'offer', on: '2025-02-01' }],
    });
    expect(await call(listQuiet, {})).toEqual([]);
    expect((await call(showApplication, { id })).quietSince).toBeUndefined();
  });

  test('an id that cannot be one is told without jargon', async () => {
    await expect(call(showApplication, { id: 'NONSENSE' })).rejects.toMatchObject({
      status: 400,
      message: 'There is nothing here with the id “NONSENSE”. Nothing was changed.',
    });
  });

  test('an application needs a company', async () => {
    await expect(add({ company: ' ' })).rejects.toMatchObject({ status: 400 });
  });

  test('an unknown application gives one clear sentence', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    await expect(call(showApplication, { id })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('not here any more'),
    });
  });
});
