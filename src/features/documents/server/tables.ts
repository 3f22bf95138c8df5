import type { Selectable } from 'kysely';
import type { Migrations } from '#platform/db/migrate.ts';

/** A version of a résumé or letter. Its words, what was read in them and what was put right are private. */
export type DocumentTable = {
  owner: string;
  id: string;
  kind: string;
  name: string;
  fileName: string | null;
  fileKind: string;
  pages: number;
  addedAt: string;
  /** No foreign key: the earlier version may go. */
  basedOn: string | null;
  text: string;
  /** JSON, as are the next two. */
  lines: string;
  layout: string;
  corrections: string;
  asParserSees: string;
  /** What was read, without the corrections, as JSON; null for a letter. */
  reading: string | null;
  /** The reader that read it. */
  edition: string;
};
export type DocumentRow = Selectable<DocumentTable>;

/** Which version went out with which application. */
export type DocumentUseTable = {
  owner: string;
  /** No foreign key: an application is rewritten with each change. */
  applicationId: string;
  documentId: string;
  /** The application that its own one was joined into; it counts while the own one is gone. */
  joinedInto: string | null;
};

export type DocumentTables = { document: DocumentTable; documentUse: DocumentUseTable };

export const documentMigrations: Migrations = {
  '2026-11-26-documents': {
    async up(db) {
      await db.schema
        .createTable('document')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('fileName', 'text')
        .addColumn('fileKind', 'text', (column) => column.notNull())
        .addColumn('pages', 'integer', (column) => column.notNull())
        .addColumn('addedAt', 'text', (column) => column.notNull())
        .addColumn('basedOn', 'text')
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('lines', 'text', (column) => column.notNull())
        .addColumn('layout', 'text', (column) => column.notNull())
        .addColumn('corrections', 'text', (column) => column.notNull())
        .addColumn('asParserSees', 'text', (column) => column.notNull())
        .addColumn('reading', 'text')
        .addColumn('edition', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('document_key', ['owner', 'id'])
        .execute();
      await db.schema
        .createIndex('document_recent')
        .on('document')
        .columns(['owner', 'addedAt', 'id'])
        .execute();
      await db.schema
        .createTable('documentUse')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('applicationId', 'text', (column) => column.notNull())
        .addColumn('documentId', 'text', (column) => column.notNull())
        .addColumn('joinedInto', 'text')
        .addPrimaryKeyConstraint('documentUse_key', ['owner', 'applicationId', 'documentId'])
        .addForeignKeyConstraint(
          'documentUse_document',
          ['owner', 'documentId'],
          'document',
          ['owner', 'id'],
          (constraint) => constraint.onDelete('cascade'),
        )
        .execute();
      await db.schema
        .createIndex('documentUse_of_document')
        .on('documentUse')
        .columns(['owner', 'documentId'])
        .execute();
    },
  },
};
