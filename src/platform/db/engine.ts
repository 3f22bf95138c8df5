import { type Kysely, PostgresAdapter, sql } from 'kysely';

/** Which engine a connection speaks to; the few differences between them are decided here and nowhere else. */
// biome-ignore lint/suspicious/noExplicitAny: a migration gets a Kysely of any tables.
export function engineOf(db: Kysely<any>): 'sqlite' | 'postgres' {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}

/** A text column that sorts by code point on both engines, whatever the server's own language is. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
export const sortableText = (db: Kysely<any>) =>
  engineOf(db) === 'postgres' ? sql`text collate "C"` : sql`text`;
