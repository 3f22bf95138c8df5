import { describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import { showEffort } from '../api.ts';

describe.each(engines)('on %s', (engine) => {
  test('what the person did is counted by day, and what others did is not', async () => {
    const call = await testClient(engine);
    const opening = { company: 'Crumb & Co', role: 'Baker', channel: 'board' } as const;
    const meeting = { appointment: { start: '2026-01-20T10:00' } };
    await call(addApplication, {
      opening,
      happenings: [
        { kind: 'applied', on: '2026-01-05' },
        { kind: 'note', on: '2026-01-09', note: 'Asked how it stands.' },
        { kind: 'acknowledged', on: '2026-01-06' },
        { kind: 'interview', on: '2026-01-12', details: meeting },
        { kind: 'interview', on: '2026-01-13', details: meeting },
        { kind: 'rejected', on: '2026-02-01' },
      ],
    });
    await call(addApplication, { opening, happenings: [{ kind: 'applied', on: '2026-01-05' }] });
    await call(addApplication, {
      opening,
      happenings: [
        { kind: 'applied', on: '2026-01-07', dayUnknown: true },
        { kind: 'assessment', on: '2026-05-01' },
      ],
    });
    const none = { applied: 0, interview: 0, assessment: 0, note: 0 };
    expect(await call(showEffort, {})).toEqual({
      today: '2026-04-15',
      days: [
        { ...none, day: '2026-01-05', applied: 2 },
        { ...none, day: '2026-01-09', note: 1 },
        { ...none, day: '2026-01-20', interview: 1 },
      ],
    });
  });
});
