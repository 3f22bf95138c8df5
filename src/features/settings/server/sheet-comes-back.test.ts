import { expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { listApplications } from '#features/applications/api.ts';
import { beginImport, readImport, saveImport, sendFile, showImport } from '#features/imports/api.ts';
import { addSample } from '#features/sample/api.ts';
import type { Call } from '#platform/http/client.ts';
import { exportPage } from '../api.ts';
import { applicationsCsv } from '../domain/applications-csv.ts';

/** How each application stands, by company. */
async function standings(call: Call) {
  const { rows } = await call(listApplications, {});
  return Object.fromEntries(
    rows.map(({ company, role, location, channel, appliedOn, ending, endedOn }) => [
      company,
      { role, location, channel, appliedOn, ending, endedOn },
    ]),
  );
}

test('the sheet can be brought in on another computer', async () => {
  const here = await testClient();
  await here(addSample, {});
  let sheet = '';
  const pieces = applicationsCsv((part, offset) => here(exportPage, { part, offset }));
  for await (const piece of pieces) sheet += piece;

  const there = await testClient();
  const { id } = await there(beginImport, { name: 'applications.csv' });
  await there(sendFile, { id, name: 'applications.csv' }, new Blob([sheet]));
  await there(readImport, { id, choices: {} });
  while ((await there(showImport, { id })).status === 'reading') {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await there(saveImport, { id });
  expect(await standings(there)).toEqual(await standings(here));
});
