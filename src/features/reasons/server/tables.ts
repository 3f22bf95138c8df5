import type { Migrations } from '#platform/db/migrate.ts';

/** What the person answered to a question about an application; `evidenceId` is null for "none of these". */
export type AnswerTable = {
  owner: string;
  applicationId: string;
  questionId: string;
  evidenceId: string | null;
};

export type ReasonTables = { answer: AnswerTable };

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
};
