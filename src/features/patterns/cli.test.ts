import { expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { readPatterns } from './cli.ts';

test('the command answers what the page shows, and refuses what is no day', async () => {
  const call = await testClient();
  expect(await readPatterns(call, { since: '2026-01-01' })).toMatchObject({
    applications: 0,
    period: 'quarter',
    since: '2026-01-01',
  });
  await expect(readPatterns(call, { since: 'soon' })).rejects.toThrow();
});
