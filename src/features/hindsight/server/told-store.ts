import type { ApplicationTables } from '#features/applications/server/tables.ts';
import type { Database } from '#platform/db/database.ts';
import { type Choice, choiceSchema, isWayOf } from '../domain/choice.ts';
import type { Told } from '../domain/told.ts';
import type { HindsightTables } from './tables.ts';

type Tables = HindsightTables & Pick<ApplicationTables, 'application'>;

/** What the person said of the course of their applications. */
export function toldStore(database: Database) {
  const db = database.withTables<Tables>();

  /** What was said of an application that was joined into another counts for that one while its own is gone. */
  const counting = (owner: string) =>
    db
      .selectFrom('courseTold')
      .leftJoin('application as own', (join) =>
        join.onRef('own.owner', '=', 'courseTold.owner').onRef('own.id', '=', 'courseTold.applicationId'),
      )
      .where('courseTold.owner', '=', owner)
      .select(['own.id as ownId', 'courseTold.joinedInto', 'courseTold.choice', 'courseTold.way']);

  return {
    /** Of one application. */
    async of(owner: string, applicationId: string): Promise<Told> {
      const rows = await counting(owner)
        .where(({ or, eb }) =>
          or([eb('own.id', '=', applicationId), eb('courseTold.joinedInto', '=', applicationId)]),
        )
        .execute();
      return toldBy(rows).get(applicationId) ?? {};
    },

    /** Of every application. */
    async all(owner: string): Promise<ReadonlyMap<string, Told>> {
      return toldBy(await counting(owner).execute());
    },

    async say(owner: string, applicationId: string, choice: Choice, way: string): Promise<void> {
      await db
        .insertInto('courseTold')
        .values({ owner, applicationId, choice, way, joinedInto: null })
        .onConflict((conflict) => conflict.columns(['owner', 'applicationId', 'choice']).doUpdateSet({ way }))
        .execute();
    },

    /** Also where it was said of an application that this one took over. */
    async takeBack(owner: string, applicationId: string, choice: Choice): Promise<void> {
      await db
        .deleteFrom('courseTold')
        .where('owner', '=', owner)
        .where('choice', '=', choice)
        .where(({ or, eb }) =>
          or([eb('applicationId', '=', applicationId), eb('joinedInto', '=', applicationId)]),
        )
        .execute();
    },

    /** An application was joined into another, which takes over what was said for as long as it is gone. */
    async follow(owner: string, gone: string, into: string): Promise<void> {
      await db
        .updateTable('courseTold')
        .set({ joinedInto: into })
        .where('owner', '=', owner)
        .where(({ or, eb }) => or([eb('applicationId', '=', gone), eb('joinedInto', '=', gone)]))
        .execute();
    },
  };
}

interface Row {
  readonly ownId: string | null;
  readonly joinedInto: string | null;
  readonly choice: string;
  readonly way: string;
}

/** What was said of an application itself goes before what it took over. */
function toldBy(rows: readonly Row[]): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  const ownLast = [...rows].sort((one, other) => Number(one.ownId !== null) - Number(other.ownId !== null));
  for (const { ownId, joinedInto, choice, way } of ownLast) {
    const id = ownId ?? joinedInto;
    const known = choiceSchema.safeParse(choice).data;
    if (id === null || known === undefined) continue;
    if (way === 'skipped' || isWayOf(known, way)) found.set(id, { ...found.get(id), [known]: way });
  }
  return found;
}
