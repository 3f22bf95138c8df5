import type { Migrations } from '#platform/db/migrate.ts';

/** One choice of a person. */
export type PreferenceTable = { owner: string; key: string; value: string };

export type PreferenceTables = { preference: PreferenceTable };

export const preferenceMigrations: Migrations = {
  '2026-11-27-preferences': {
    async up(db) {
      await db.schema
        .createTable('preference')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('preference_key', ['owner', 'key'])
        .execute();
    },
  },
};
