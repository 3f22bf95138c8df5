import type { Migrations } from '#platform/db/migrate.ts';

/** A job mail that was brought in, so that its own words stay one tap away. Subject, text and HTML are private. */
export type MailTable = {
  owner: string;
  importId: string;
  key: string;
  sender: string;
  subject: string;
  sentAt: string | null;
  text: string;
  html: string | null;
  /** The kind of mail it was read as. */
  kind: string;
};

export type InboxTables = { mail: MailTable };

export const inboxMigrations: Migrations = {
  '2026-11-23-inbox': {
    async up(db) {
      await db.schema
        .createTable('mail')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('importId', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('sender', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('sentAt', 'text')
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('html', 'text')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('mail_key', ['owner', 'importId', 'key'])
        .execute();
      await db.schema.createIndex('mail_by_key').on('mail').columns(['owner', 'key']).execute();
    },
  },
};
