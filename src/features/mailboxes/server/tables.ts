import type { Migrations } from '#platform/db/migrate.ts';

export type MailboxTable = {
  owner: string;
  id: string;
  host: string;
  port: number;
  user: string;
  /** How the person signs in: `password` or `token`. */
  kind: string;
  addedAt: string;
  looksByItself: number;
  lastLookAt: string | null;
  problem: string | null;
  /** The import that the last look with new mail made. */
  importId: string | null;
  /** The password or token, sealed with the key of the data folder; null unless it is to be remembered. */
  secret: string | null;
  /** Every folder that was there at the last look, as JSON. */
  knownPaths: string;
};

export type MailboxFolderTable = {
  owner: string;
  mailboxId: string;
  path: string;
  uidValidity: string;
  gone: number;
  replacement: string | null;
};

/** Messages that were read, from one number to another, and the import that got them. */
export type MailboxReadTable = {
  owner: string;
  mailboxId: string;
  path: string;
  uidValidity: string;
  importId: string;
  fromUid: number;
  toUid: number;
};

/** A folder of this computer in which new mail is noticed; what was read of it is in `mailbox_read`, by file. */
export type WatchedFolderTable = {
  owner: string;
  id: string;
  path: string;
  addedAt: string;
  problem: string | null;
  importId: string | null;
};

export type MailboxTables = {
  mailbox: MailboxTable;
  mailbox_folder: MailboxFolderTable;
  mailbox_read: MailboxReadTable;
  watched_folder: WatchedFolderTable;
};

export const mailboxMigrations: Migrations = {
  '2026-11-25-mailboxes': {
    async up(db) {
      await db.schema
        .createTable('mailbox')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('host', 'text', (column) => column.notNull())
        .addColumn('port', 'integer', (column) => column.notNull())
        .addColumn('user', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('addedAt', 'text', (column) => column.notNull())
        .addColumn('looksByItself', 'integer', (column) => column.notNull())
        .addColumn('lastLookAt', 'text')
        .addColumn('problem', 'text')
        .addColumn('importId', 'text')
        .addColumn('secret', 'text')
        .addColumn('knownPaths', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('mailbox_key', ['owner', 'id'])
        .execute();
      await db.schema
        .createTable('mailbox_folder')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('mailboxId', 'text', (column) => column.notNull())
        .addColumn('path', 'text', (column) => column.notNull())
        .addColumn('uidValidity', 'text', (column) => column.notNull())
        .addColumn('gone', 'integer', (column) => column.notNull())
        .addColumn('replacement', 'text')
        .addPrimaryKeyConstraint('mailbox_folder_key', ['owner', 'mailboxId', 'path'])
        .execute();
      // The numbers of messages go up to 2^32, which an integer of PostgreSQL does not hold.
      await db.schema
        .createTable('mailbox_read')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('mailboxId', 'text', (column) => column.notNull())
        .addColumn('path', 'text', (column) => column.notNull())
        .addColumn('uidValidity', 'text', (column) => column.notNull())
        .addColumn('importId', 'text', (column) => column.notNull())
        .addColumn('fromUid', 'double precision', (column) => column.notNull())
        .addColumn('toUid', 'double precision', (column) => column.notNull())
        .addPrimaryKeyConstraint('mailbox_read_key', [
          'owner',
          'mailboxId',
          'path',
          'uidValidity',
          'importId',
          'fromUid',
        ])
        .execute();
      await db.schema
        .createTable('watched_folder')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('path', 'text', (column) => column.notNull())
        .addColumn('addedAt', 'text', (column) => column.notNull())
        .addColumn('problem', 'text')
        .addColumn('importId', 'text')
        .addPrimaryKeyConstraint('watched_folder_key', ['owner', 'id'])
        .execute();
    },
  },
};
