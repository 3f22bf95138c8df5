import type { Selectable } from 'kysely';
import type { Migrations } from '#platform/db/migrate.ts';

/** A posting with its reading. Its words, what the page told, corrections and the reading are private. */
export type PostingTable = {
  owner: string;
  id: string;
  /** No foreign key: an application is rewritten with each change. A posting whose application is gone is not shown. */
  applicationId: string | null;
  /** The application that its own one was joined into. */
  joinedInto: string | null;
  title: string | null;
  company: string | null;
  /** 1 when the page or the person named it; a name that was only read gives way to the application's. */
  named: number;
  /** By which a search finds the row. */
  words: string;
  source: string;
  sourceName: string | null;
  url: string | null;
  addedAt: string;
  postedAt: string | null;
  repostedAt: string | null;
  applicants: number | null;
  onCompanySite: number | null;
  completeness: string;
  musts: number;
  flags: number;
  text: string;
  /** JSON, as are the next two. */
  told: string;
  corrections: string;
  /** What was read, without the corrections. */
  reading: string;
  /** The reader that read it. */
  edition: string;
};
export type PostingRow = Selectable<PostingTable>;

export type PostingTables = { posting: PostingTable };

export const postingMigrations: Migrations = {
  '2026-11-26-postings': {
    async up(db) {
      await db.schema
        .createTable('posting')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('applicationId', 'text')
        .addColumn('joinedInto', 'text')
        .addColumn('title', 'text')
        .addColumn('company', 'text')
        .addColumn('named', 'integer', (column) => column.notNull())
        .addColumn('words', 'text', (column) => column.notNull())
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('sourceName', 'text')
        .addColumn('url', 'text')
        .addColumn('addedAt', 'text', (column) => column.notNull())
        .addColumn('postedAt', 'text')
        .addColumn('repostedAt', 'text')
        .addColumn('applicants', 'integer')
        .addColumn('onCompanySite', 'integer')
        .addColumn('completeness', 'text', (column) => column.notNull())
        .addColumn('musts', 'integer', (column) => column.notNull())
        .addColumn('flags', 'integer', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('told', 'text', (column) => column.notNull())
        .addColumn('corrections', 'text', (column) => column.notNull())
        .addColumn('reading', 'text', (column) => column.notNull())
        .addColumn('edition', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('posting_key', ['owner', 'id'])
        .execute();
      await db.schema
        .createIndex('posting_of_application')
        .on('posting')
        .columns(['owner', 'applicationId'])
        .execute();
      await db.schema
        .createIndex('posting_recent')
        .on('posting')
        .columns(['owner', 'addedAt', 'id'])
        .execute();
    },
  },
};
