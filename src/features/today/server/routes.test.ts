import { describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import type { Happening } from '#features/applications/domain/event.ts';
import type { Call } from '#platform/http/client.ts';
import { setStepAside, showToday } from '../api.ts';

const add = (call: Call, company: string, ...happenings: Happening[]) =>
  call(addApplication, { opening: { company, role: 'Planner', channel: 'board' }, happenings });

describe.each(engines)('on %s', (engine) => {
  test('before anything is there, nothing has begun and nothing needs the person', async () => {
    const call = await testClient(engine);
    expect(await call(showToday, {})).toEqual({
      today: '2026-04-15',
      begun: false,
      changed: [],
      comingUp: [],
      nextStep: { kind: 'nothing' },
    });
  });

  test('a fresh no is the next step until it is set aside, and again when that is taken back', async () => {
    const call = await testClient(engine);
    const { id } = await add(
      call,
      'Acme',
      { kind: 'applied', on: '2026-04-01' },
      { kind: 'rejected', on: '2026-04-13' },
    );
    const { nextStep, changed, begun } = await call(showToday, {});
    expect(begun).toBe(true);
    expect(changed.map(({ application }) => application.id)).toEqual([id]);
    if (nextStep.kind !== 'fresh-ending') throw new Error(`the step is ${nextStep.kind}`);
    const { subjects } = nextStep;
    await call(setStepAside, { subjects });
    await call(setStepAside, { subjects });
    expect((await call(showToday, {})).nextStep).toEqual({ kind: 'nothing' });
    await call(setStepAside, { subjects, aside: false });
    expect((await call(showToday, {})).nextStep).toEqual(nextStep);
  });

  test('long silences of open applications are counted', async () => {
    const call = await testClient(engine);
    await add(call, 'Acme', { kind: 'applied', on: '2026-01-10' });
    await add(call, 'Borges', { kind: 'applied', on: '2026-01-10' }, { kind: 'rejected', on: '2026-02-01' });
    await add(call, 'Cosmo', { kind: 'applied', on: '2026-04-10' });
    expect((await call(showToday, {})).nextStep).toMatchObject({ kind: 'quiet', count: 1 });
  });

  test('what comes up is told in its order, also when its mail is weeks old, and not when it was called off', async () => {
    const call = await testClient(engine);
    const talk = (start: string) => ({ details: { appointment: { start, uid: start } } });
    await add(call, 'Acme', { kind: 'interview', on: '2026-03-01', ...talk('2026-04-29T10:00+02:00') });
    await add(call, 'Borges', { kind: 'assessment', on: '2026-03-01', details: { deadline: '2026-04-16' } });
    await add(call, 'Far', { kind: 'interview', on: '2026-04-14', ...talk('2026-04-30T10:00') });
    await add(call, 'Past', { kind: 'interview', on: '2026-04-10', ...talk('2026-04-14T10:00') });
    await add(
      call,
      'Off',
      { kind: 'interview', on: '2026-04-10', ...talk('2026-04-20T10:00') },
      { kind: 'update', on: '2026-04-12', details: { change: 'called-off' } },
    );
    const { comingUp, nextStep } = await call(showToday, {});
    expect(comingUp.map(({ application, appointment }) => [application.company, appointment.start])).toEqual([
      ['Borges', '2026-04-16'],
      ['Acme', '2026-04-29T10:00+02:00'],
    ]);
    expect(nextStep).toMatchObject({ kind: 'interview-past', on: '2026-04-14' });
  });
});
