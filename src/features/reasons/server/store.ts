import type { ApplicationTables } from '#features/applications/server/tables.ts';
import type { Database } from '#platform/db/database.ts';
import { type Answers, answersSchema } from '../domain/case.ts';
import type { AnswerTable, ReasonTables } from './tables.ts';

/** An answer, and the application that it counts for. */
type GivenAnswer = Pick<AnswerTable, 'applicationId' | 'questionId' | 'evidenceId'>;

/** The person's answers about their applications. */
export function answerStore(database: Database) {
  const db = database.withTables<ReasonTables & Pick<ApplicationTables, 'application'>>();

  /** What was answered of an application that was joined into another counts for that one while its own is gone. */
  const counting = (owner: string) =>
    db
      .selectFrom('answer')
      .leftJoin('application as own', (join) =>
        join.onRef('own.owner', '=', 'answer.owner').onRef('own.id', '=', 'answer.applicationId'),
      )
      .where('answer.owner', '=', owner)
      .select(['own.id as ownId', 'joinedInto', 'questionId', 'evidenceId'])
      .orderBy('answer.applicationId')
      .orderBy('questionId');

  return {
    async of(owner: string, applicationId: string): Promise<Answers> {
      const rows = await counting(owner)
        .where(({ or, eb }) => or([eb('own.id', '=', applicationId), eb('joinedInto', '=', applicationId)]))
        .execute();
      const given = standing(rows).filter((answer) => answer.applicationId === applicationId);
      return answersSchema.parse(
        Object.fromEntries(given.map(({ questionId, evidenceId }) => [questionId, evidenceId])),
      );
    },

    /** Of every application. */
    all: async (owner: string): Promise<readonly GivenAnswer[]> => standing(await counting(owner).execute()),

    async give(owner: string, applicationId: string, questionId: string, evidenceId: string | null) {
      await db
        .insertInto('answer')
        .values({ owner, applicationId, questionId, evidenceId, joinedInto: null })
        .onConflict((conflict) =>
          conflict.columns(['owner', 'applicationId', 'questionId']).doUpdateSet({ evidenceId }),
        )
        .execute();
    },

    /** Also where it was given for an application that this one took over. */
    async takeBack(owner: string, applicationId: string, questionId: string) {
      await db
        .deleteFrom('answer')
        .where('owner', '=', owner)
        .where('questionId', '=', questionId)
        .where(({ or, eb }) =>
          or([eb('applicationId', '=', applicationId), eb('joinedInto', '=', applicationId)]),
        )
        .execute();
    },

    /** An application was joined into another, which takes over what was answered for as long as it is gone. */
    async follow(owner: string, gone: string, into: string): Promise<void> {
      await db
        .updateTable('answer')
        .set({ joinedInto: into })
        .where('owner', '=', owner)
        .where(({ or, eb }) => or([eb('applicationId', '=', gone), eb('joinedInto', '=', gone)]))
        .execute();
    },
  };
}

type Row = Pick<AnswerTable, 'joinedInto' | 'questionId' | 'evidenceId'> & { readonly ownId: string | null };

/** One answer to each question: an application's own goes before those it took over. */
function standing(rows: readonly Row[]): readonly GivenAnswer[] {
  const found = new Map<string, GivenAnswer>();
  const ownLast = rows.toSorted((one, other) => Number(one.ownId !== null) - Number(other.ownId !== null));
  for (const { ownId, joinedInto, questionId, evidenceId } of ownLast) {
    const applicationId = ownId ?? joinedInto;
    if (applicationId === null) continue;
    found.set(`${applicationId} ${questionId}`, { applicationId, questionId, evidenceId });
  }
  return [...found.values()];
}
