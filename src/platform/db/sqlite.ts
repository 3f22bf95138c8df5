import { type Dialect, SqliteDialect } from 'kysely';
import Sqlite from 'libsql';

/**
 * One file. Several processes may open it; writers wait for each other, and a commit is on disk before it returns.
 * The file is opened on first use, so that a folder can be looked at before anything in it changes.
 */
export function sqliteDialect(file: string, { readOnly = false } = {}): Dialect {
  return new SqliteDialect({
    database: async () => {
      const sqlite = new Sqlite(file, readOnly ? { readonly: true } : {});
      if (readOnly) return sqlite;
      sqlite.exec(
        'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 10000',
      );
      return { prepare: (query) => sqlite.prepare(atOnce(query)), close: () => closeWhole(sqlite) };
    },
  });
}

/**
 * A transaction takes its turn to write when it begins. One that read first and wrote later would be refused,
 * without waiting, whenever another process had written in between.
 */
const atOnce = (query: string): string => (query === 'begin' ? 'begin immediate' : query);

/** Brings what was committed from the log into the file before closing, so that the file alone is a full copy. */
function closeWhole(sqlite: Sqlite.Database): void {
  sqlite.exec('pragma busy_timeout = 200; pragma wal_checkpoint(truncate)');
  sqlite.close();
}
