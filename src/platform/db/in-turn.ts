import { sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { engineOf } from './engine.ts';

/** A database inside a transaction: what the work in turn gets. */
// biome-ignore lint/complexity/noBannedTypes: as for `Database`.
type Turn = Transaction<{}>;

/**
 * Runs reading and writing of one owner's data as one piece, after whatever else is being written for them.
 * Without it two changes of one application could each read the old one, and the later would undo the earlier.
 */
export function inTurn<Result>(
  database: Database,
  owner: string,
  work: (turn: Turn) => Promise<Result>,
): Promise<Result> {
  return database.transaction().execute(async (turn) => {
    // An embedded transaction has its turn from the beginning on.
    if (engineOf(turn) === 'postgres') {
      await sql`select pg_advisory_xact_lock(hashtextextended(${owner}, 0))`.execute(turn);
    }
    return work(turn);
  });
}
