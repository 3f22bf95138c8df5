import { expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { readForecast } from './cli.ts';

test('the command answers what the page shows, and refuses a time nobody can see into', async () => {
  const call = await testClient();
  expect(await readForecast(call, { weeks: 4, perWeek: 5 })).toMatchObject({ state: 'nothing', perWeek: 5 });
  await expect(readForecast(call, { weeks: 200 })).rejects.toThrow();
});
