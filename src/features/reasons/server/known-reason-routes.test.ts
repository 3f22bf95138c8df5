import { beforeEach, describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import {
  addApplication,
  addEvent,
  deleteApplication,
  listApplications,
  mergeApplications,
  undoChange,
} from '#features/applications/api.ts';
import { addSample } from '#features/sample/api.ts';
import type { Call } from '#platform/http/client.ts';
import { explainApplication, listKnownReasons, showCalibration, takeReasonBack, tellReason } from '../api.ts';
import type { Cause } from '../domain/cause.ts';
import type { KnownReason } from '../domain/known-reason.ts';

const terms: KnownReason = {
  causes: ['terms'],
  how: 'recruiter',
  on: '2026-03-22',
  words: 'They could not pay what you named.',
};

describe.each(engines)('on %s', (engine) => {
  let call: Call;
  beforeEach(async () => {
    call = await testClient(engine);
  });

  async function ended(company = 'Acme', kind: 'rejected' | 'withdrawn' = 'rejected') {
    const { id } = await call(addApplication, {
      opening: { company, role: 'Clerk', channel: 'board' },
      happenings: [
        { kind: 'applied', on: '2026-03-01' },
        { kind: 'interview', round: 'screen', on: '2026-03-10' },
      ],
    });
    await call(addEvent, { id, happening: { kind, on: '2026-03-20' } });
    return id;
  }
  const explained = (id: string) => call(explainApplication, { id });
  async function shareOf(id: string, cause: Cause) {
    const { explanation } = await explained(id);
    return explanation?.causes.find((each) => each.id === cause)?.probability ?? 0;
  }

  test('a known reason is said with the explanation, and taken back leaves nothing of it', async () => {
    const id = await ended();
    const before = await explained(id);
    expect(await call(tellReason, { id, reason: terms })).toEqual({});
    const { explanation, ...rest } = await explained(id);
    expect(rest).toMatchObject({ answers: {}, known: terms });
    expect(rest.offered).toBeUndefined();
    expect(explanation).toEqual({ ...before.explanation, tellsMore: [] });
    expect(await call(takeReasonBack, { id })).toEqual({ before: terms });
    expect(await explained(id)).toEqual(before);
    expect((await call(listKnownReasons, {})).rows).toEqual([]);
  });

  test('told again, the reason takes the place of the one before, which is answered', async () => {
    const id = await ended();
    await call(tellReason, { id, reason: terms });
    const other: KnownReason = { causes: ['gap', 'performance'], how: 'feedback', on: '2026-03-25' };
    expect(await call(tellReason, { id, reason: other })).toEqual({ before: terms });
    expect((await explained(id)).known).toEqual(other);
    expect((await call(listKnownReasons, {})).rows).toEqual([
      { applicationId: id, company: 'Acme', role: 'Clerk', reason: other },
    ]);
  });

  test('it moves the other explanations a little, says so, and never its own', async () => {
    const [known, other] = [await ended(), await ended('Bolt')];
    const [own, before] = [await shareOf(known, 'terms'), await shareOf(other, 'terms')];
    await call(tellReason, { id: known, reason: terms });
    expect(await shareOf(other, 'terms')).toBeGreaterThan(before);
    expect(await shareOf(other, 'terms')).toBeLessThan(before + 0.1);
    expect((await explained(other)).explanation?.ownReasons).toBe(1);
    expect(await shareOf(known, 'terms')).toBe(own);
    expect((await explained(known)).explanation).not.toHaveProperty('ownReasons');
    await call(takeReasonBack, { id: known });
    expect(await shareOf(other, 'terms')).toBe(before);
  });

  test('it goes along when applications are joined, and comes back when that is undone', async () => {
    const [into, gone] = [await ended(), await ended()];
    await call(tellReason, { id: gone, reason: terms });
    const { change } = await call(mergeApplications, { id: into, other: gone });
    expect((await explained(into)).known).toEqual(terms);
    await call(undoChange, { id: change });
    expect((await explained(into)).known).toBeUndefined();
    expect((await explained(gone)).known).toEqual(terms);
    await call(mergeApplications, { id: into, other: gone });
    await call(takeReasonBack, { id: into });
    expect((await explained(into)).known).toBeUndefined();
  });

  test('where both were known, the application that stays keeps its own reason', async () => {
    const [into, gone] = [await ended(), await ended()];
    const gap: KnownReason = { causes: ['gap'], how: 'inside', on: '2026-03-21' };
    await call(tellReason, { id: into, reason: gap });
    await call(tellReason, { id: gone, reason: terms });
    await call(mergeApplications, { id: into, other: gone });
    expect((await call(listKnownReasons, {})).rows.map(({ reason }) => reason)).toEqual([gap]);
  });

  test('it goes with its application, counts no more, and comes back with it', async () => {
    const [id, other] = [await ended(), await ended('Bolt')];
    await call(tellReason, { id, reason: terms });
    const { change } = await call(deleteApplication, { id });
    expect((await call(listKnownReasons, {})).rows).toEqual([]);
    expect((await explained(other)).explanation).not.toHaveProperty('ownReasons');
    await call(undoChange, { id: change });
    expect((await explained(id)).known).toEqual(terms);
  });

  test('there is no reason to know where they did not end it, or where nothing is', async () => {
    await expect(call(tellReason, { id: await ended('Acme', 'withdrawn'), reason: terms })).rejects.toThrow(
      'This application has not ended by them',
    );
    const gone = '00000000-0000-7000-8000-000000000000';
    await expect(call(tellReason, { id: gone, reason: terms })).rejects.toThrow('not here any more');
    await expect(call(takeReasonBack, { id: gone })).rejects.toThrow('not here any more');
  });

  test.each([
    { ...terms, causes: [] },
    { ...terms, causes: ['gap', 'gap'] },
    { ...terms, causes: ['gap', 'other'] },
    { ...terms, causes: ['gap', 'terms', 'void'] },
  ] as KnownReason[])('$causes are not a reason or two', async (reason) => {
    await expect(call(tellReason, { id: await ended(), reason })).rejects.toThrow();
  });

  test('what the mail names is offered, not taken, and no more once something was told', async () => {
    await call(addSample, {});
    const { rows } = await call(listApplications, {});
    const id = rows.find(({ company }) => company === 'Larkfield Council')?.id ?? '';
    const { known, offered } = await explained(id);
    expect(known).toBeUndefined();
    expect(offered).toMatchObject({ cause: 'taken', words: expect.stringContaining('internal candidate') });
    await call(tellReason, { id, reason: { causes: ['taken'], how: 'mail', on: '2026-04-01' } });
    expect((await explained(id)).offered).toBeUndefined();
  });

  test('it is too early with few reasons, and a conviction is not one of them', async () => {
    for (let at = 0; at < 4; at++) await call(tellReason, { id: await ended(`Firm ${at}`), reason: terms });
    expect(await call(showCalibration, {})).toEqual({ reasons: 4, convictions: 0, more: 1, bands: [] });
    const last = await ended('Last');
    await call(tellReason, { id: last, reason: { ...terms, how: 'conviction' } });
    expect(await call(showCalibration, {})).toMatchObject({ reasons: 4, convictions: 1 });
    await call(tellReason, { id: last, reason: terms });
    const { told } = await call(showCalibration, {});
    expect(told?.given.share).toBeGreaterThan(told?.given.byStage ?? 1);
  });

  test('what was estimated is kept as it was when the reason was first told', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 5; at++) ids.push(await ended(`Firm ${at}`));
    for (const id of ids) await call(tellReason, { id, reason: terms });
    const before = await call(showCalibration, {});
    expect(before.told?.given.share).toBeGreaterThan(0);
    for (const id of ids) await call(tellReason, { id, reason: { ...terms, on: '2026-04-01' } });
    expect(await call(showCalibration, {})).toEqual(before);
  });
});
