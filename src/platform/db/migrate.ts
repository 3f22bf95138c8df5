import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { Problem } from '#lib/problem.ts';
import type { Database } from './database.ts';

/** Dated, forward-only changes of the tables; the key begins with the date and so gives the order. */
export type Migrations = Readonly<Record<string, Migration>>;

/**
 * Brings the tables up to this version.
 * Data written by a newer version is refused before anything is changed: going back could lose what it holds.
 */
export async function migrate(db: Database, migrations: Migrations): Promise<void> {
  const applied = await refuseNewer(db, migrations);
  if (applied.length === Object.keys(migrations).length) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Answers the migrations that were made; throws a `Problem` when this program does not know one of them. */
export async function refuseNewer(db: Database, migrations: Migrations): Promise<readonly string[]> {
  const applied = await appliedMigrations(db);
  const unknown = applied.filter((name) => !(name in migrations));
  if (unknown.length === 0) return applied;
  throw new Problem(
    409,
    'data-newer',
    `This data was written by a newer Rebound (${unknown[0]}). Nothing was changed; install that version, or choose another folder with --data.`,
  );
}

/** The names of the migrations made so far, oldest first. */
export async function appliedMigrations(db: Database): Promise<string[]> {
  // The introspection leaves out the migrator's own tables unless asked.
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
    db as Kysely<unknown>,
  );
  return rows.map(({ name }) => name);
}
