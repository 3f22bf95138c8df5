import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Database } from '#platform/db/database.ts';
import type { Application } from '../domain/application.ts';
import { quietSinceBy } from '../domain/silence.ts';
import { applicationOfRow } from './rows.ts';
import type { ApplicationTables } from './tables.ts';

/** Open applications that have been silent so long that closing them is worth a question. */
export function quietApplications(database: Database) {
  const db = database.withTables<ApplicationTables>();

  /** The same rule as `isWorthClosing`, looked up for all at once. */
  const quiet = (owner: string, today: CalendarDay) =>
    db
      .selectFrom('application')
      .where('owner', '=', owner)
      .where('ending', 'is', null)
      .where(({ and, or, eb }) =>
        or([
          and([
            eb('stage', '=', 'applied'),
            eb('channel', '<>', 'referral'),
            eb('lastEventOn', '<=', quietSinceBy(today, 'cold')),
          ]),
          and([
            eb('stage', '=', 'applied'),
            eb('channel', '=', 'referral'),
            eb('lastEventOn', '<=', quietSinceBy(today, 'referral')),
          ]),
          and([
            eb('stage', 'not in', ['applied', 'offer']),
            eb('lastEventOn', '<=', quietSinceBy(today, 'interviewed')),
          ]),
        ]),
      );

  return {
    async count(owner: string, today: CalendarDay): Promise<number> {
      const row = await quiet(owner, today)
        .select(({ fn }) => fn.countAll().as('total'))
        .executeTakeFirstOrThrow();
      return Number(row.total);
    },

    /** The longest silent first, at most 500. */
    async list(owner: string, today: CalendarDay): Promise<Application[]> {
      const rows = await quiet(owner, today)
        .selectAll()
        .orderBy('lastEventOn')
        .orderBy('id')
        .limit(500)
        .execute();
      return rows.map((row) => applicationOfRow(row));
    },
  };
}
