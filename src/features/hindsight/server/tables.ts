import type { Migrations } from '#platform/db/migrate.ts';

/** What the person said of how one thing was done; `way` is “skipped” where they do not know or would rather not say. */
export type CourseToldTable = {
  owner: string;
  /** No foreign key: an application is rewritten with each change. */
  applicationId: string;
  choice: string;
  way: string;
  /** The application that its own one was joined into; it counts while the own one is gone. */
  joinedInto: string | null;
};

export type HindsightTables = { courseTold: CourseToldTable };

export const hindsightMigrations: Migrations = {
  '2026-11-27-hindsight': {
    async up(db) {
      await db.schema
        .createTable('courseTold')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('applicationId', 'text', (column) => column.notNull())
        .addColumn('choice', 'text', (column) => column.notNull())
        .addColumn('way', 'text', (column) => column.notNull())
        .addColumn('joinedInto', 'text')
        .addPrimaryKeyConstraint('courseTold_key', ['owner', 'applicationId', 'choice'])
        .execute();
    },
  },
};
