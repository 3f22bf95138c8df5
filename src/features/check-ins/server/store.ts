import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Database } from '#platform/db/database.ts';
import type { CheckIn } from '../domain/check-in.ts';
import type { DayLevels } from '../domain/trend.ts';
import { checkInOfRow, rowOfCheckIn } from './rows.ts';
import type { CheckInTables } from './tables.ts';

/** The check-ins of each owner. */
export function checkInStore(database: Database) {
  const db = database.withTables<CheckInTables>();
  const of = (owner: string) => db.selectFrom('checkIn').where('owner', '=', owner);

  return {
    /** One that is there already stays as it is. */
    async add(owner: string, checkIn: CheckIn): Promise<void> {
      await db
        .insertInto('checkIn')
        .values(rowOfCheckIn(owner, checkIn))
        .onConflict((conflict) => conflict.columns(['owner', 'id']).doNothing())
        .execute();
    },

    async find(owner: string, id: string): Promise<CheckIn | undefined> {
      const row = await of(owner).selectAll().where('id', '=', id).executeTakeFirst();
      return row && checkInOfRow(row);
    },

    async remove(owner: string, id: string): Promise<void> {
      await db.deleteFrom('checkIn').where('owner', '=', owner).where('id', '=', id).execute();
    },

    /** The latest first. */
    async page(owner: string, offset: number, limit: number): Promise<CheckIn[]> {
      const page = of(owner).selectAll().orderBy('at', 'desc').orderBy('id', 'desc');
      return (await page.limit(limit).offset(offset).execute()).map(checkInOfRow);
    },

    async count(owner: string): Promise<number> {
      const { total } = await of(owner)
        .select(({ fn }) => fn.countAll().as('total'))
        .executeTakeFirstOrThrow();
      return Number(total);
    },

    /** Mood and energy since a day, without notes. */
    async levelsSince(owner: string, day: CalendarDay): Promise<DayLevels[]> {
      const rows = await of(owner)
        .select(['day', 'mood', 'energy'])
        .where('day', '>=', day)
        .where('instrument', 'is', null)
        .execute();
      return rows.map(({ mood, energy, ...row }) => ({
        ...row,
        mood: mood ?? undefined,
        energy: energy ?? undefined,
      }));
    },

    /** The day of the last questionnaire, whichever it was. */
    async lastQuestionnaireOn(owner: string): Promise<CalendarDay | undefined> {
      const { last } = await of(owner)
        .select(({ fn }) => fn.max('day').as('last'))
        .where('instrument', 'is not', null)
        .executeTakeFirstOrThrow();
      return last ?? undefined;
    },
  };
}
