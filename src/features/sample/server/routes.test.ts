import { describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { addApplication, countApplications } from '#features/applications/api.ts';
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
    expect(await call(removeSample, {})).toEqual({ present: false });
    expect(await call(countApplications, {})).toEqual({ open: 1, ended: 0 });
    expect(await call(showSample, {})).toEqual({ present: false });
  });
});
