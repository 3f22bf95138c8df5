import type { Migrations } from '#platform/db/migrate.ts';

/**
 * What the person answered to a question about an application; `evidenceId` is null for "none of these".
 * `joinedInto`: the application that it counts for while its own is gone.
 */
export type AnswerTable = {
  owner: string;
  applicationId: string;
  questionId: string;
  evidenceId: string | null;
  joinedInto: string | null;
};

/** Why an application ended, as the person came to know it. */
export type KnownReasonTable = {
  owner: string;
  /** No foreign key: an application is rewritten with each change. A reason whose application is gone is not shown. */
  applicationId: string;
  /** The application that its own one was joined into. */
  joinedInto: string | null;
  toldAt: string;
  /** What was told, as JSON; private. */
  reason: string;
  /** What had been estimated when it was first told, as JSON; private. */
  estimate: string;
};

/**
 * What the person said of a fact that an explanation rests on: its value as sealed JSON, null for left out or not known.
 * `joinedInto`: the application that it counts for while its own is gone.
 */
export type FactCorrectionTable = {
  owner: string;
  applicationId: string;
  factId: string;
  value: string | null;
  joinedInto: string | null;
};

export type ReasonTables = {
  answer: AnswerTable;
  knownReason: KnownReasonTable;
  factCorrection: FactCorrectionTable;
};

export const reasonMigrations: Migrations = {
  '2026-11-23-reasons': {
    async up(db) {
      await db.schema
        .createTable('answer')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('applicationId', 'text', (column) => column.notNull())
        .addColumn('questionId', 'text', (column) => column.notNull())
        .addColumn('evidenceId', 'text')
        .addPrimaryKeyConstraint('answer_key', ['owner', 'applicationId', 'questionId'])
        .execute();
    },
  },
  '2026-11-27-known-reasons': {
    async up(db) {
      await db.schema
        .createTable('knownReason')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('applicationId', 'text', (column) => column.notNull())
        .addColumn('joinedInto', 'text')
        .addColumn('toldAt', 'text', (column) => column.notNull())
        .addColumn('reason', 'text', (column) => column.notNull())
        .addColumn('estimate', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('knownReason_key', ['owner', 'applicationId'])
        .execute();
    },
  },
  '2026-11-27-fact-corrections': {
    async up(db) {
      await db.schema
        .createTable('factCorrection')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('applicationId', 'text', (column) => column.notNull())
        .addColumn('factId', 'text', (column) => column.notNull())
        .addColumn('value', 'text')
        .addColumn('joinedInto', 'text')
        .addPrimaryKeyConstraint('fact_correction_key', ['owner', 'applicationId', 'factId'])
        .execute();
    },
  },
  '2026-11-27-answers-follow': {
    async up(db) {
      await db.schema.alterTable('answer').addColumn('joinedInto', 'text').execute();
    },
  },
};
