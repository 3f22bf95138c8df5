import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '#platform/db/database.ts';
import { rebound, startRebound, temporaryFolder } from './rebound.ts';

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A data folder as a version of next year would leave it. */
async function folderOfNewerVersion(): Promise<string> {
  const { folder, stop } = await startRebound();
  await stop();
  const database = openDatabase(join(folder, 'rebound.db'));
  await sql`insert into kysely_migration values ('2099-01-01-dreams', '2099-01-01T00:00:00.000Z')`.execute(
    database,
  );
  await database.destroy();
  return folder;
}

test('a folder of a newer version is refused with one clear sentence and stays as it is', async () => {
  const folder = await folderOfNewerVersion();
  const before = digest(join(folder, 'rebound.db'));
  const { code, out, err } = await rebound(['serve', '--port', '0', '--data', folder]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toBe(
    'rebound: This data was written by a newer Rebound (2099-01-01-dreams). Nothing was changed; install that version, or choose another folder with --data.\n',
  );
  expect(digest(join(folder, 'rebound.db'))).toBe(before);
});

test('doctor says that the data is newer and leaves it alone', async () => {
  const folder = await folderOfNewerVersion();
  const before = digest(join(folder, 'rebound.db'));
  const { code, out } = await rebound(['doctor', '--json', '--data', folder]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ fromNewer: ['2099-01-01-dreams'], folderState: 'writable' });
  expect(digest(join(folder, 'rebound.db'))).toBe(before);
});

test('a file that is no database is refused with one clear sentence and stays as it is', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'rebound.db');
  writeFileSync(file, 'a list of birds, over and over. '.repeat(300));
  const before = digest(file);
  const { code, err } = await rebound(['serve', '--port', '0', '--data', folder]);
  expect(code).toBe(1);
  expect(err).toBe(
    `rebound: ${file} is damaged or no database of Rebound. Nothing was changed; put a backup in its place, or choose another folder with --data.\n`,
  );
  expect(digest(file)).toBe(before);
});
