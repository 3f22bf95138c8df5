import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '#platform/db/database.ts';
import { nativeFolder, startPostgres } from './postgres/start-postgres.ts';

test('PostgreSQL starts from a project that nobody else may read', async () => {
  const closed = mkdtempSync(join(tmpdir(), 'rebound-closed-'));
  onTestFinished(() => rmSync(closed, { recursive: true, force: true }));
  const binaries = join(closed, 'native');
  cpSync(nativeFolder(), binaries, { recursive: true, verbatimSymlinks: true });
  if (process.platform !== 'win32') execFileSync('chmod', ['-R', 'go-rwx', closed]);
  const { url, stop } = await startPostgres(binaries);
  onTestFinished(stop);
  const database = openDatabase(url);
  onTestFinished(() => database.destroy());
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(database);
  expect(rows).toEqual([{ one: 1 }]);
});
