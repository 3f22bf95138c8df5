import type { Migrations } from '#platform/db/migrate.ts';

/** A skill that a list brought, or that the person added. */
export type VocabularyEntryTable = {
  owner: string;
  source: string;
  /** In small letters, as names are compared. */
  name: string;
  /** JSON, with the name as written. */
  entry: string;
  /** When it was brought, or last brought with more than was known. */
  importedAt: string;
};

export type SkillTables = { vocabularyEntry: VocabularyEntryTable };

export const skillMigrations: Migrations = {
  '2026-11-26-vocabulary': {
    async up(db) {
      await db.schema
        .createTable('vocabularyEntry')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('entry', 'text', (column) => column.notNull())
        .addColumn('importedAt', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('vocabularyEntry_key', ['owner', 'source', 'name'])
        .execute();
      // Tells without reading the entries whether there is anything new.
      await db.schema
        .createIndex('vocabularyEntry_changed')
        .on('vocabularyEntry')
        .columns(['owner', 'source', 'importedAt'])
        .execute();
    },
  },
};
