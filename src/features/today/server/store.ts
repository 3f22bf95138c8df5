import type { CalendarDay } from '#lib/calendar-day.ts';
import type { Database } from '#platform/db/database.ts';
import { inChunks } from '#platform/db/in-chunks.ts';
import type { SetAside } from '../domain/set-aside.ts';
import type { TodayTables } from './tables.ts';

/** The matters each owner has set aside. */
export function setAsideStore(database: Database) {
  const db = database.withTables<TodayTables>();
  return {
    async all(owner: string): Promise<SetAside[]> {
      const rows = await db
        .selectFrom('today_set_aside')
        .select(['subject', 'day as on'])
        .where('owner', '=', owner)
        .orderBy('subject')
        .execute();
      return rows;
    },

    async put(owner: string, subjects: readonly string[], day: CalendarDay): Promise<void> {
      for (const chunk of inChunks([...new Set(subjects)])) {
        await db
          .insertInto('today_set_aside')
          .values(chunk.map((subject) => ({ owner, subject, day })))
          .onConflict((conflict) => conflict.columns(['owner', 'subject']).doUpdateSet({ day }))
          .execute();
      }
    },

    async takeBack(owner: string, subjects: readonly string[]): Promise<void> {
      for (const chunk of inChunks(subjects)) {
        await db
          .deleteFrom('today_set_aside')
          .where('owner', '=', owner)
          .where('subject', 'in', chunk)
          .execute();
      }
    },
  };
}
