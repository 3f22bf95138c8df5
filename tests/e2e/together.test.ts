import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addApplication, listApplications } from '#features/applications/api.ts';
import { client } from '#platform/http/client.ts';
import { rebound, startRebound } from './rebound.ts';

const sheet = (name: string) =>
  [
    'Company,Role,Applied',
    ...Array.from({ length: 400 }, (_, row) => `${name} ${row},Clerk,2026-01-05`),
  ].join('\n');

test('several commands and the server write to the same data at once and lose nothing', async () => {
  const { url, folder } = await startRebound();
  const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
  const imports = ['Amber', 'Birch', 'Cedar'].map((name) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, sheet(name));
    return rebound(['import', file, '--data', folder]);
  });
  const byHand = Array.from({ length: 60 }, async (_, number) => {
    await new Promise((resolve) => setTimeout(resolve, number * 40));
    return call(addApplication, {
      opening: { company: `By hand ${number}`, role: 'Clerk', channel: 'board' },
      happenings: [{ kind: 'applied', on: '2026-02-01' }],
    });
  });
  const ended = await Promise.all(imports);
  expect(ended.map(({ code, err }) => [code, err])).toEqual(imports.map(() => [0, '']));
  await Promise.all(byHand);
  expect((await call(listApplications, {})).total).toBe(3 * 400 + 60);
});
