import { sql } from 'kysely';
import type { ApplicationTables } from '#features/applications/server/tables.ts';
import type { Database } from '#platform/db/database.ts';
import { type DocumentUse, documentUseSchema } from '../domain/document-use.ts';
import { withoutNulls } from './rows.ts';
import type { DocumentTables } from './tables.ts';

/** Which version went out with which application. */
export function documentUseStore(database: Database) {
  const db = database.withTables<DocumentTables & Pick<ApplicationTables, 'application'>>();

  /** Each use with the application it counts for: its own one, or the one that took over. */
  const uses = (owner: string) =>
    db
      .selectFrom('documentUse')
      .innerJoin('application', (join) =>
        join
          .onRef('application.owner', '=', 'documentUse.owner')
          .on(({ eb, ref, fn }) =>
            eb(
              'application.id',
              '=',
              fn.coalesce(
                eb
                  .selectFrom('application as own')
                  .select('own.id')
                  .whereRef('own.owner', '=', 'documentUse.owner')
                  .whereRef('own.id', '=', 'documentUse.applicationId'),
                ref('documentUse.joinedInto'),
              ),
            ),
          ),
      )
      .where('documentUse.owner', '=', owner);

  return {
    /** The applications a version was used for, the latest first. */
    async of(owner: string, documentId: string): Promise<DocumentUse[]> {
      const rows = await uses(owner)
        .where('documentId', '=', documentId)
        .select(['application.id as applicationId', 'company', 'role', 'appliedOn', 'ending'])
        .distinct()
        .orderBy('appliedOn', (order) => order.desc().nullsLast())
        .orderBy('application.id')
        .execute();
      return rows.map((row) => documentUseSchema.parse(withoutNulls(row)));
    },

    /** For how many applications each version was used. */
    async counts(owner: string): Promise<ReadonlyMap<string, number>> {
      const rows = await uses(owner)
        .groupBy('documentId')
        .select('documentId')
        .select(sql<number | string>`count(distinct ${sql.ref('application.id')})`.as('uses'))
        .execute();
      return new Map(rows.map(({ documentId, uses }) => [documentId, Number(uses)]));
    },

    /** The versions that went out with an application. */
    async sentWith(owner: string, applicationId: string): Promise<string[]> {
      const rows = await uses(owner)
        .where('application.id', '=', applicationId)
        .select('documentId')
        .distinct()
        .execute();
      return rows.map(({ documentId }) => documentId);
    },

    async add(owner: string, documentId: string, applicationId: string): Promise<void> {
      await db
        .insertInto('documentUse')
        .values({ owner, documentId, applicationId, joinedInto: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    /** Takes the use away, also where the application took it over. */
    async remove(owner: string, documentId: string, applicationId: string): Promise<void> {
      const rows = await uses(owner)
        .where('documentId', '=', documentId)
        .where('application.id', '=', applicationId)
        .select('documentUse.applicationId')
        .execute();
      if (rows.length === 0) return;
      await db
        .deleteFrom('documentUse')
        .where('owner', '=', owner)
        .where('documentId', '=', documentId)
        .where(
          'applicationId',
          'in',
          rows.map((row) => row.applicationId),
        )
        .execute();
    },

    /** An application was joined into another, which takes over what was sent with it for as long as it is gone. */
    async follow(owner: string, gone: string, into: string): Promise<void> {
      await db
        .updateTable('documentUse')
        .set({ joinedInto: into })
        .where('owner', '=', owner)
        .where(({ or, eb }) => or([eb('applicationId', '=', gone), eb('joinedInto', '=', gone)]))
        .execute();
    },
  };
}
