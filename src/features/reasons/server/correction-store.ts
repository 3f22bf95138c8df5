import type { ApplicationTables } from '#features/applications/server/tables.ts';
import type { Database } from '#platform/db/database.ts';
import { openOptional, sealPrivate } from '#platform/db/private-text.ts';
import {
  type Correction,
  type Corrections,
  correctionSchema,
  type FactId,
  factIdSchema,
} from '../domain/fact-correction.ts';
import type { FactCorrectionTable, ReasonTables } from './tables.ts';

/** The person's word on the facts of their applications. */
export function correctionStore(database: Database) {
  const db = database.withTables<ReasonTables & Pick<ApplicationTables, 'application'>>();
  return {
    /** Those of an application, and of those that were joined into it for as long as they are gone; its own win. */
    async of(owner: string, applicationId: string): Promise<Corrections> {
      const rows = await db
        .selectFrom('factCorrection')
        .leftJoin('application as own', (join) =>
          join
            .onRef('own.owner', '=', 'factCorrection.owner')
            .onRef('own.id', '=', 'factCorrection.applicationId'),
        )
        .selectAll('factCorrection')
        .where('factCorrection.owner', '=', owner)
        .where(({ or, and, eb }) =>
          or([
            eb('applicationId', '=', applicationId),
            and([eb('joinedInto', '=', applicationId), eb('own.id', 'is', null)]),
          ]),
        )
        .orderBy('factId')
        .execute();
      const ownLast = rows.toSorted((one, other) => Number(isOwn(one)) - Number(isOwn(other)));
      return Object.fromEntries(ownLast.flatMap(correctionOfRow));

      function isOwn(row: Pick<FactCorrectionTable, 'applicationId'>): boolean {
        return row.applicationId === applicationId;
      }
    },

    /** Puts the word in the place of any other, here and in what was joined into it. */
    async say(owner: string, applicationId: string, factId: FactId, correction: Correction): Promise<void> {
      const value = correction === null ? null : sealPrivate(JSON.stringify(correction));
      await db
        .insertInto('factCorrection')
        .values({ owner, applicationId, factId, value, joinedInto: null })
        .onConflict((conflict) =>
          conflict.columns(['owner', 'applicationId', 'factId']).doUpdateSet({ value }),
        )
        .execute();
    },

    async takeBack(owner: string, applicationId: string, factId: FactId): Promise<void> {
      await db
        .deleteFrom('factCorrection')
        .where('owner', '=', owner)
        .where('factId', '=', factId)
        .where(({ or, eb }) =>
          or([eb('applicationId', '=', applicationId), eb('joinedInto', '=', applicationId)]),
        )
        .execute();
    },

    /** An application was joined into another, which takes over what was said of its facts for as long as it is gone. */
    async follow(owner: string, gone: string, into: string): Promise<void> {
      await db
        .updateTable('factCorrection')
        .set({ joinedInto: into })
        .where('owner', '=', owner)
        .where(({ or, eb }) => or([eb('applicationId', '=', gone), eb('joinedInto', '=', gone)]))
        .execute();
    },
  };
}

/** What a row says; nothing where an earlier version knew facts that this one does not. */
function correctionOfRow(row: Pick<FactCorrectionTable, 'factId' | 'value'>): [FactId, Correction][] {
  const id = factIdSchema.safeParse(row.factId);
  const correction = correctionSchema.safeParse(valueOfRow(row));
  return id.success && correction.success ? [[id.data, correction.data]] : [];
}

/** The value as it was said. */
export const valueOfRow = ({ value }: Pick<FactCorrectionTable, 'value'>): unknown =>
  JSON.parse(openOptional(value) ?? 'null');
