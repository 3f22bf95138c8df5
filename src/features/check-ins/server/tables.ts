import type { Migrations } from '#platform/db/migrate.ts';

/** One check-in: levels with a note, or a questionnaire with its answers. */
export type CheckInTable = {
  owner: string;
  id: string;
  /** The moment, in UTC. */
  at: string;
  /** The calendar day where the person was. */
  day: string;
  mood: number | null;
  energy: number | null;
  /** Private text. */
  note: string | null;
  instrument: string | null;
  /** A JSON array of points and nulls, as private text. */
  answers: string | null;
};

export type CheckInTables = { checkIn: CheckInTable };

export const checkInMigrations: Migrations = {
  '2026-11-27-check-ins': {
    async up(db) {
      await db.schema
        .createTable('checkIn')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('mood', 'integer')
        .addColumn('energy', 'integer')
        .addColumn('note', 'text')
        .addColumn('instrument', 'text')
        .addColumn('answers', 'text')
        .addPrimaryKeyConstraint('checkIn_key', ['owner', 'id'])
        .execute();
      await db.schema.createIndex('checkIn_by_moment').on('checkIn').columns(['owner', 'at', 'id']).execute();
      await db.schema.createIndex('checkIn_by_day').on('checkIn').columns(['owner', 'day']).execute();
    },
  },
};
