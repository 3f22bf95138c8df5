import type { Database } from '#platform/db/database.ts';
import { openPrivate, sealPrivate } from '#platform/db/private-text.ts';
import { type Lesson, lessonSchema } from '../domain/lesson.ts';
import type { ApplicationTables, LessonTable } from './tables.ts';

/** What the person taught by merging, splitting and correcting. */
export function lessonStore(database: Database) {
  const db = database.withTables<ApplicationTables>();
  const ofOwner = (owner: string) => db.deleteFrom('lesson').where('owner', '=', owner);

  return {
    /** In the order in which they were taught. */
    async all(owner: string): Promise<Lesson[]> {
      const rows = await db
        .selectFrom('lesson')
        .selectAll()
        .where('owner', '=', owner)
        .orderBy('id')
        .execute();
      return rows.map(lessonOfRow);
    },

    /** Keeps a lesson; one that is there already stays as it is. */
    async add(owner: string, lesson: Lesson): Promise<void> {
      const body = sealPrivate(JSON.stringify(lesson));
      await db
        .insertInto('lesson')
        .values({ owner, id: lesson.id, changeId: lesson.change, body })
        .onConflict((conflict) => conflict.columns(['owner', 'id']).doNothing())
        .execute();
    },

    forget: (owner: string, id: string) => ofOwner(owner).where('id', '=', id).execute(),

    forgetChange: (owner: string, changeId: string) =>
      ofOwner(owner).where('changeId', '=', changeId).execute(),
  };
}

export const lessonOfRow = ({ body }: LessonTable): Lesson =>
  lessonSchema.parse(JSON.parse(openPrivate(body)));
