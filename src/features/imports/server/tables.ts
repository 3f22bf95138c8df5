import type { Migrations } from '#platform/db/migrate.ts';

export type ImportTable = {
  owner: string;
  id: string;
  kind: string;
  name: string;
  status: string;
  startedAt: string;
  /** The last sign of life of the reading. */
  signAt: string;
  bytesRead: number;
  bytesTotal: number;
  seen: number;
  brokenCount: number;
  /** The first broken ones, as JSON. */
  broken: string;
  problem: string | null;
};

export type FindingTable = {
  owner: string;
  importId: string;
  sourceKind: string;
  sourceKey: string;
  id: string;
  state: string;
  /** The finding as JSON; private. */
  body: string;
  applicationId: string | null;
};

/** Messages that an import has read, many to a row. */
export type SeenMailTable = {
  owner: string;
  importId: string;
  id: string;
  /** Of the reading that read them. */
  edition: string;
  /** Eight bytes each, in base64. */
  fingerprints: string;
};

export type ImportTables = { import: ImportTable; finding: FindingTable; seenMail: SeenMailTable };

export const importMigrations: Migrations = {
  '2026-11-23-imports': {
    async up(db) {
      await db.schema
        .createTable('import')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('startedAt', 'text', (column) => column.notNull())
        .addColumn('signAt', 'text', (column) => column.notNull())
        .addColumn('bytesRead', 'double precision', (column) => column.notNull())
        .addColumn('bytesTotal', 'double precision', (column) => column.notNull())
        .addColumn('seen', 'integer', (column) => column.notNull())
        .addColumn('brokenCount', 'integer', (column) => column.notNull())
        .addColumn('broken', 'text', (column) => column.notNull())
        .addColumn('problem', 'text')
        .addPrimaryKeyConstraint('import_key', ['owner', 'id'])
        .execute();
      await db.schema
        .createTable('finding')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('importId', 'text', (column) => column.notNull())
        .addColumn('sourceKind', 'text', (column) => column.notNull())
        .addColumn('sourceKey', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addColumn('applicationId', 'text')
        .addPrimaryKeyConstraint('finding_key', ['owner', 'importId', 'sourceKind', 'sourceKey'])
        .execute();
      await db.schema
        .createIndex('finding_source')
        .on('finding')
        .columns(['owner', 'sourceKind', 'sourceKey'])
        .execute();
      await db.schema
        .createIndex('finding_state')
        .on('finding')
        .columns(['owner', 'importId', 'state'])
        .execute();
      await db.schema.createIndex('finding_id').on('finding').columns(['owner', 'id']).execute();
    },
  },
  '2026-11-25-seen-mail': {
    async up(db) {
      await db.schema
        .createTable('seenMail')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('importId', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('edition', 'text', (column) => column.notNull())
        .addColumn('fingerprints', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('seen_mail_key', ['owner', 'importId', 'id'])
        .execute();
    },
  },
};
