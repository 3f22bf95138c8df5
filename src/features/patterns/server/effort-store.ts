import type { ApplicationTables } from '#features/applications/server/tables.ts';
import type { Database } from '#platform/db/database.ts';
import { type Done, effortKindSchema, effortKinds } from '../domain/effort.ts';

/** What was done on which day: one statement, and nothing that is sealed. */
export function effortStore(database: Database) {
  const db = database.withTables<ApplicationTables>();
  return {
    /** An application counts once a day for each kind: two mails about one interview are one interview. */
    async done(owner: string): Promise<Done[]> {
      const rows = await db
        .selectFrom('event')
        .select(({ fn, eb }) => [
          'kind',
          // An interview is held on the day of its appointment, not on that of the mail.
          eb
            .case()
            .when('kind', '=', 'interview')
            .then(fn.coalesce('due', 'day'))
            .else(eb.ref('day'))
            .end()
            .as('on'),
          fn.count('applicationId').distinct().as('count'),
        ])
        .where('owner', '=', owner)
        .where('dayUnknown', '=', 0)
        .where('kind', 'in', effortKinds)
        .groupBy(['kind', 'on'])
        .execute();
      return rows.map(({ kind, on, count }) => ({
        kind: effortKindSchema.parse(kind),
        day: on,
        count: Number(count),
      }));
    },
  };
}
