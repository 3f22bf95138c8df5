import { existsSync } from 'node:fs';
import { Problem } from '#lib/problem.ts';
import { type Database, isPostgres, openDatabase } from './database.ts';
import { type Migrations, migrate, refuseNewer } from './migrate.ts';

/**
 * Opens a person's data and brings its tables up to this version.
 * An existing file is first looked at without the right to write, so that a refusal leaves every byte as it was.
 * Throws a `Problem` when the data is newer than this program, no database, or out of reach.
 */
export async function openData(location: string, migrations: Migrations): Promise<Database> {
  try {
    if (!isPostgres(location) && existsSync(location)) await look(location, migrations);
    const database = openDatabase(location);
    await migrate(database, migrations).catch(async (error: unknown) => {
      await database.destroy();
      throw error;
    });
    return database;
  } catch (error) {
    throw asProblem(error, location);
  }
}

async function look(file: string, migrations: Migrations): Promise<void> {
  const database = openDatabase(file, { readOnly: true });
  try {
    await refuseNewer(database, migrations);
  } finally {
    await database.destroy();
  }
}

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', 'EAI_AGAIN']);

/** What went wrong with the data itself, as a sentence; anything else stays as it is. */
export function asProblem(error: unknown, location: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    const text = `${location} is damaged or no database of Rebound. Nothing was changed; put a backup in its place, or choose another folder with --data.`;
    return new Problem(422, 'data-unreadable', text, { cause: error });
  }
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY')) {
    const text = `${location} cannot be opened for writing. Check who may use the folder, or choose another one with --data.`;
    return new Problem(422, 'data-out-of-reach', text, { cause: error });
  }
  if (unreachable.has(code)) {
    const text = `The PostgreSQL server at ${hostOf(location)} does not answer. Check that it runs, or leave out --database to use a local file.`;
    return new Problem(500, 'database-unreachable', text, { cause: error });
  }
  return error;
}

/** Never the whole URL: it may hold a password. */
function hostOf(location: string): string {
  return URL.canParse(location) ? new URL(location).host : 'the given address';
}
