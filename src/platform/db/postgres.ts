import { type Dialect, PostgresDialect } from 'kysely';

/** A pool on a PostgreSQL server; the driver is loaded only where it is used. */
export function postgresDialect(connectionString: string): Dialect {
  return new PostgresDialect({
    pool: async () => {
      const { default: pg } = await import('pg');
      const pool = new pg.Pool({ connectionString, max: 8 });
      // A connection that breaks while nobody uses it is replaced by the next query; unheard it would end the program.
      pool.on('error', () => undefined);
      return pool;
    },
  });
}
