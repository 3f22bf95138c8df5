import type { ApplicationTables } from '#features/applications/server/tables.ts';
import type { Database } from '#platform/db/database.ts';
import { openPrivate, sealPrivate } from '#platform/db/private-text.ts';
import {
  type Estimate,
  estimateSchema,
  type KnownReason,
  knownReasonSchema,
} from '../domain/known-reason.ts';
import type { ListedReason } from '../domain/listed-reason.ts';
import type { OwnReason } from '../domain/own-prior.ts';
import type { KnownReasonTable, ReasonTables } from './tables.ts';

/** A known reason as it is stored, with what had been estimated. */
export type StoredReason = ListedReason & { readonly toldAt: string; readonly estimate: Estimate };

/** The reasons that a person knows. */
export function knownReasonStore(database: Database) {
  const db = database.withTables<ReasonTables & Pick<ApplicationTables, 'application'>>();

  /** Those of applications that are gone are gone with them, and come back with them. The latest first. */
  async function all(owner: string): Promise<StoredReason[]> {
    const rows = await db
      .selectFrom('knownReason')
      .innerJoin('application', (join) =>
        join
          .onRef('application.owner', '=', 'knownReason.owner')
          .on(({ eb, or }) =>
            or([
              eb('application.id', '=', eb.ref('knownReason.applicationId')),
              eb('application.id', '=', eb.ref('knownReason.joinedInto')),
            ]),
          ),
      )
      .where('knownReason.owner', '=', owner)
      .select(['applicationId', 'application.id as of', 'company', 'role', 'toldAt', 'reason', 'estimate'])
      .orderBy('toldAt', 'desc')
      .orderBy('applicationId')
      .execute();
    return standing(rows).map(({ of, company, role, ...row }) => ({
      applicationId: of,
      company,
      role,
      ...reasonOfRow(row),
    }));
  }

  return {
    all,
    of: async (owner: string, applicationId: string) =>
      (await all(owner)).find((reason) => reason.applicationId === applicationId),

    /** Keeps a reason; what had been estimated when one was first told stays. */
    async put(
      owner: string,
      applicationId: string,
      { reason, estimate, toldAt }: Omit<StoredReason, keyof Place>,
    ) {
      const told = { toldAt, reason: sealPrivate(JSON.stringify(reason)) };
      const row = { owner, applicationId, joinedInto: null, estimate: sealPrivate(JSON.stringify(estimate)) };
      await db
        .insertInto('knownReason')
        .values({ ...row, ...told })
        .onConflict((conflict) => conflict.columns(['owner', 'applicationId']).doUpdateSet(told))
        .execute();
    },

    /** Takes the reason of an application away, also one that came with an application joined into it. */
    async remove(owner: string, applicationId: string): Promise<void> {
      const living = db.selectFrom('application').select('id').where('owner', '=', owner);
      await db
        .deleteFrom('knownReason')
        .where('owner', '=', owner)
        .where(({ or, and, eb, not }) =>
          or([
            eb('applicationId', '=', applicationId),
            and([eb('joinedInto', '=', applicationId), not(eb('applicationId', 'in', living))]),
          ]),
        )
        .execute();
    },

    /** An application was joined into another, which takes over what is known of it for as long as it is gone. */
    async follow(owner: string, gone: string, into: string): Promise<void> {
      await db
        .updateTable('knownReason')
        .set({ joinedInto: into })
        .where('owner', '=', owner)
        .where(({ or, eb }) => or([eb('applicationId', '=', gone), eb('joinedInto', '=', gone)]))
        .execute();
    },
  };
}

type Place = Omit<ListedReason, 'reason'>;

/** The reason and the estimate of a row. */
export const reasonOfRow = (row: Pick<KnownReasonTable, 'toldAt' | 'reason' | 'estimate'>) => ({
  toldAt: row.toldAt,
  reason: knownReasonSchema.parse(JSON.parse(openPrivate(row.reason))) satisfies KnownReason,
  estimate: estimateSchema.parse(JSON.parse(openPrivate(row.estimate))),
});

/** Known reasons as those that teach something for other applications. */
export const ownReasons = (reasons: readonly StoredReason[], except: string): OwnReason[] =>
  reasons
    .filter(({ applicationId }) => applicationId !== except)
    .map(({ reason: { causes, how }, estimate: { stage } }) => ({ causes, how, stage }));

/** One reason for each application: its own one before one that came by joining, and of those the latest. */
function standing<Row extends { readonly applicationId: string; readonly of: string }>(rows: readonly Row[]) {
  const living = new Set(rows.filter((row) => row.applicationId === row.of).map(({ of }) => of));
  const chosen = new Map<string, Row>();
  for (const row of rows) {
    const isOwn = row.applicationId === row.of;
    // Where its own application is here again, a reason counts for that one alone.
    if (!isOwn && living.has(row.applicationId)) continue;
    const other = chosen.get(row.of);
    if (!other || isOwn) chosen.set(row.of, row);
  }
  return [...chosen.values()].toSorted((one, other) => rows.indexOf(one) - rows.indexOf(other));
}
