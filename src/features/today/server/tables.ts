import type { Migrations } from '#platform/db/migrate.ts';

/** A matter that Today says nothing more about, and the day it was set aside. */
export type TodayAsideTable = { owner: string; subject: string; day: string };

export type TodayTables = { today_set_aside: TodayAsideTable };

export const todayMigrations: Migrations = {
  '2026-11-23-today': {
    async up(db) {
      await db.schema
        .createTable('today_set_aside')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('today_set_aside_key', ['owner', 'subject'])
        .execute();
      // Every visit asks what happened in the last days, over all applications.
      await db.schema.createIndex('event_by_day').on('event').columns(['owner', 'day']).execute();
    },
  },
};
