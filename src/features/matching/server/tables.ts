import type { Migrations } from '#platform/db/migrate.ts';

/** What the person says of a requirement, in whichever posting it stands. */
export type ShownClaimTable = {
  owner: string;
  /** The skill, or the words of the requirement, normalised. */
  key: string;
  says: string;
  note: string | null;
  addedAt: string;
};

/** How a posting and a résumé compare, kept so that all of them are counted at once. Goes with either of them. */
export type ComparisonTable = {
  owner: string;
  postingId: string;
  documentId: string;
  /** Stands for everything it was computed from: another one, and it is computed anew. */
  mark: string;
  /** What is asked and how it is shown, as JSON; private as the posting is. */
  asked: string;
};

export type MatchingTables = { shownClaim: ShownClaimTable; comparison: ComparisonTable };

export const matchingMigrations: Migrations = {
  '2026-11-26-what-is-shown': {
    async up(db) {
      await db.schema
        .createTable('shownClaim')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('says', 'text', (column) => column.notNull())
        .addColumn('note', 'text')
        .addColumn('addedAt', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('shownClaim_key', ['owner', 'key'])
        .execute();
      await db.schema
        .createTable('comparison')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('postingId', 'text', (column) => column.notNull())
        .addColumn('documentId', 'text', (column) => column.notNull())
        .addColumn('mark', 'text', (column) => column.notNull())
        .addColumn('asked', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('comparison_key', ['owner', 'postingId', 'documentId'])
        .addForeignKeyConstraint(
          'comparison_posting',
          ['owner', 'postingId'],
          'posting',
          ['owner', 'id'],
          (constraint) => constraint.onDelete('cascade'),
        )
        .addForeignKeyConstraint(
          'comparison_document',
          ['owner', 'documentId'],
          'document',
          ['owner', 'id'],
          (constraint) => constraint.onDelete('cascade'),
        )
        .execute();
      await db.schema
        .createIndex('comparison_of_document')
        .on('comparison')
        .columns(['owner', 'documentId'])
        .execute();
    },
  },
};
