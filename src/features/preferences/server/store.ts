import type { Database } from '#platform/db/database.ts';
import type { PreferenceTables } from './tables.ts';

/** The choices of each owner, key by key. */
export function preferenceStore(database: Database) {
  const db = database.withTables<PreferenceTables>();
  return {
    async of(owner: string): Promise<Readonly<Record<string, string>>> {
      const rows = await db
        .selectFrom('preference')
        .select(['key', 'value'])
        .where('owner', '=', owner)
        .execute();
      return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    },

    async put(owner: string, key: string, value: string): Promise<void> {
      await db
        .insertInto('preference')
        .values({ owner, key, value })
        .onConflict((conflict) => conflict.columns(['owner', 'key']).doUpdateSet({ value }))
        .execute();
    },
  };
}
