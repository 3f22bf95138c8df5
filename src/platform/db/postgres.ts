import { type Dialect, PostgresDialect } from 'kysely';

/** A pool on a PostgreSQL server; the driver is loaded only where it is used. */
export function postgresDialect(connectionString: string): Dialect {
  return new PostgresDialect({
    pool: async () => {
      const { default: pg } = await import('pg');
      return new pg.Pool({ connectionString, max: 8 });
    },
  });
}
