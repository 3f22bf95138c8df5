import type { ApplicationTables } from '#features/applications/server/tables.ts';
import type { Database } from '#platform/db/database.ts';
import { explainableEndings } from '../domain/is-explainable.ts';

/** The applications that ended so that there is something to explain, in an order that does not depend on the database. */
export async function explainableIds(database: Database, owner: string): Promise<string[]> {
  const rows = await database
    .withTables<ApplicationTables>()
    .selectFrom('application')
    .select('id')
    .where('owner', '=', owner)
    .where('ending', 'in', explainableEndings)
    .execute();
  return rows.map(({ id }) => id).sort();
}
