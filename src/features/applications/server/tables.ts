import type { Selectable } from 'kysely';
import { sortableText } from '#platform/db/engine.ts';
import type { Migrations } from '#platform/db/migrate.ts';

/** One row an application: the opening, and its standing as computed from the events when they were written. */
export type ApplicationTable = {
  owner: string;
  id: string;
  company: string;
  role: string;
  channel: string;
  location: string | null;
  url: string | null;
  requisition: string | null;
  appliedOn: string | null;
  stage: string;
  ending: string | null;
  endedOn: string | null;
  lastEventOn: string | null;
  /** The company as it sorts, and the words by which a search finds the row. */
  companySort: string;
  words: string;
};
export type ApplicationRow = Selectable<ApplicationTable>;

export type EventTable = {
  owner: string;
  id: string;
  applicationId: string;
  kind: string;
  day: string;
  /** 1 when the day only keeps the event in its place. */
  dayUnknown: number;
  round: string | null;
  note: string | null;
  quote: string | null;
  /** When and where one meets and the like, as JSON; private. */
  details: string | null;
  /** The day of the appointment or deadline in it. */
  due: string | null;
  sourceKind: string;
  sourceKey: string;
  importId: string | null;
};

/** What a change made by the person did, so that it can be undone: the dossiers before and after, as JSON. */
export type ChangeTable = {
  owner: string;
  id: string;
  at: string;
  before: string;
  after: string;
};

/** What the person taught by a change; the change's undo takes it back. */
export type LessonTable = {
  owner: string;
  id: string;
  changeId: string;
  /** The lesson as JSON; private. */
  body: string;
};

export type ApplicationTables = {
  application: ApplicationTable;
  event: EventTable;
  change: ChangeTable;
  lesson: LessonTable;
};

export const applicationMigrations: Migrations = {
  '2026-11-23-applications': {
    async up(db) {
      await db.schema
        .createTable('application')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('company', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('location', 'text')
        .addColumn('url', 'text')
        .addColumn('requisition', 'text')
        .addColumn('appliedOn', 'text')
        .addColumn('stage', 'text', (column) => column.notNull())
        .addColumn('ending', 'text')
        .addColumn('endedOn', 'text')
        .addColumn('lastEventOn', 'text')
        .addColumn('companySort', sortableText(db), (column) => column.notNull())
        .addColumn('words', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('application_key', ['owner', 'id'])
        .execute();
      await db.schema
        .createIndex('application_recent')
        .on('application')
        .columns(['owner', 'lastEventOn'])
        .execute();
      await db.schema
        .createIndex('application_company')
        .on('application')
        .columns(['owner', 'companySort'])
        .execute();
      await db.schema
        .createTable('event')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('applicationId', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('dayUnknown', 'integer', (column) => column.notNull())
        .addColumn('round', 'text')
        .addColumn('note', 'text')
        .addColumn('quote', 'text')
        .addColumn('sourceKind', 'text', (column) => column.notNull())
        .addColumn('sourceKey', 'text', (column) => column.notNull())
        .addColumn('importId', 'text')
        .addPrimaryKeyConstraint('event_key', ['owner', 'id'])
        .addForeignKeyConstraint(
          'event_application',
          ['owner', 'applicationId'],
          'application',
          ['owner', 'id'],
          (constraint) => constraint.onDelete('cascade'),
        )
        .execute();
      await db.schema
        .createIndex('event_of_application')
        .on('event')
        .columns(['owner', 'applicationId'])
        .execute();
      await db.schema.createIndex('event_of_import').on('event').columns(['owner', 'importId']).execute();
      await db.schema
        .createTable('change')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('before', 'text', (column) => column.notNull())
        .addColumn('after', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('change_key', ['owner', 'id'])
        .execute();
    },
  },
  '2026-11-25-lessons': {
    async up(db) {
      await db.schema
        .createTable('lesson')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('changeId', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('lesson_key', ['owner', 'id'])
        .execute();
      await db.schema.createIndex('lesson_of_change').on('lesson').columns(['owner', 'changeId']).execute();
    },
  },
  '2026-11-25-event-details': {
    async up(db) {
      await db.schema.alterTable('event').addColumn('details', 'text').execute();
      await db.schema.alterTable('event').addColumn('due', 'text').execute();
      await db.schema.createIndex('event_by_due').on('event').columns(['owner', 'due']).execute();
    },
  },
};
