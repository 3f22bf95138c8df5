import { sql } from 'kysely';
import type { Database } from './database.ts';
import { engineOf } from './engine.ts';
import { appliedMigrations } from './migrate.ts';

/** What a look at a database finds. */
export interface Inspection {
  readonly engine: 'SQLite' | 'PostgreSQL';
  readonly version: string;
  /** What the engine's own check of its file complains about; empty when all is well. */
  readonly damage: readonly string[];
  /** Names of the migrations made, oldest first. */
  readonly migrations: readonly string[];
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Looks at a database without changing it. */
export async function inspect(db: Database): Promise<Inspection> {
  return {
    ...(await engineVersion(db)),
    damage: engineOf(db) === 'sqlite' ? await damage(db) : [],
    migrations: await appliedMigrations(db),
    rows: await rows(db),
  };
}

/** The engine that a database speaks, and its version. */
export async function engineVersion(db: Database): Promise<Pick<Inspection, 'engine' | 'version'>> {
  const sqlite = engineOf(db) === 'sqlite';
  const query = sqlite
    ? sql<{ version: string }>`select sqlite_version() as version`
    : sql<{ version: string }>`select current_setting('server_version') as version`;
  const found = await query.execute(db);
  return { engine: sqlite ? 'SQLite' : 'PostgreSQL', version: found.rows[0]?.version ?? '' };
}

/** PostgreSQL has no such check; it verifies its own pages while reading. */
async function damage(db: Database): Promise<string[]> {
  const found = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  return found.rows.map(({ integrity_check: line }) => line).filter((line) => line !== 'ok');
}

async function rows(db: Database): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { name } of await db.introspection.getTables()) {
    const { rows: found } = await sql<{
      n: number | string;
    }>`select count(*) as n from ${sql.table(name)}`.execute(db);
    counted[name] = Number(found[0]?.n ?? 0);
  }
  return counted;
}
