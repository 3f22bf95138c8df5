import type { Database } from '#platform/db/database.ts';
import { type Answers, answersSchema } from '../domain/case.ts';
import type { ReasonTables } from './tables.ts';

/** The person's answers about their applications. */
export function answerStore(database: Database) {
  const db = database.withTables<ReasonTables>();
  return {
    async of(owner: string, applicationId: string): Promise<Answers> {
      const rows = await db
        .selectFrom('answer')
        .select(['questionId', 'evidenceId'])
        .where('owner', '=', owner)
        .where('applicationId', '=', applicationId)
        .execute();
      return answersSchema.parse(Object.fromEntries(rows.map((row) => [row.questionId, row.evidenceId])));
    },

    async all(owner: string) {
      return db.selectFrom('answer').selectAll().where('owner', '=', owner).execute();
    },

    async give(owner: string, applicationId: string, questionId: string, evidenceId: string | null) {
      await db
        .insertInto('answer')
        .values({ owner, applicationId, questionId, evidenceId })
        .onConflict((conflict) =>
          conflict.columns(['owner', 'applicationId', 'questionId']).doUpdateSet({ evidenceId }),
        )
        .execute();
    },

    async takeBack(owner: string, applicationId: string, questionId: string) {
      await db
        .deleteFrom('answer')
        .where('owner', '=', owner)
        .where('applicationId', '=', applicationId)
        .where('questionId', '=', questionId)
        .execute();
    },
  };
}
