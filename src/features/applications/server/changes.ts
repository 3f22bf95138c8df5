import { z } from 'zod';
import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import { newId } from '#platform/db/new-id.ts';
import { openPrivate, sealPrivate } from '#platform/db/private-text.ts';
import { type Dossier, dossierSchema } from '../domain/dossier.ts';
import type { Teaching } from '../domain/lesson.ts';
import { lessonStore } from './lessons.ts';
import { applicationStore } from './store.ts';
import type { ApplicationTables } from './tables.ts';

const dossiersSchema = z.array(dossierSchema);

/** What a change makes of some dossiers: those to write, and the ids of those to take away. */
export interface Outcome {
  readonly written: readonly Dossier[];
  readonly removed?: readonly string[];
  /** What later imports can learn from it. */
  readonly taught?: Teaching | undefined;
}

/** Changes made by the person: each is one transaction and can be undone as long as nothing was built on it. */
export function changes(database: Database, clock: Clock) {
  return {
    /** Reads the dossiers, lets `decide` say what becomes of them, saves that, and returns the change's id. */
    async make(
      owner: string,
      ids: readonly string[],
      decide: (found: readonly Dossier[]) => Outcome,
    ): Promise<string> {
      const id = newId();
      await inTurn(database, owner, async (transaction) => {
        const store = applicationStore(transaction);
        const before = await store.dossiers(owner, ids);
        const { written, removed = [], taught } = decide(before);
        await store.remove(owner, removed);
        await store.write(owner, written);
        const touched = [...new Set([...ids, ...written.map((dossier) => dossier.id)])];
        const after = await store.dossiers(owner, touched);
        await transaction
          .withTables<ApplicationTables>()
          .insertInto('change')
          .values({ owner, id, at: clock.now(), before: sealed(before), after: sealed(after) })
          .execute();
        if (taught) await lessonStore(transaction).add(owner, { id: newId(), change: id, ...taught });
      });
      return id;
    },

    /** Puts everything back as it was before the change. Refused when it was changed again since. */
    async undo(owner: string, id: string): Promise<void> {
      await inTurn(database, owner, async (transaction) => {
        const db = transaction.withTables<ApplicationTables>();
        const change = await db
          .selectFrom('change')
          .selectAll()
          .where('owner', '=', owner)
          .where('id', '=', id)
          .executeTakeFirst();
        if (!change) throw new Problem(404, 'change-unknown', 'This was already undone.');
        const [before, after] = [opened(change.before), opened(change.after)];
        const store = applicationStore(transaction);
        const ids = [...new Set([...before, ...after].map((dossier) => dossier.id))];
        if (sealed(await store.dossiers(owner, ids)) !== sealed(after)) {
          throw new Problem(
            409,
            'changed-since',
            'It was changed again since then, so it stays as it is. You can still change it by hand.',
          );
        }
        await store.remove(owner, ids);
        await store.write(owner, before);
        await lessonStore(transaction).forgetChange(owner, id);
        await db.deleteFrom('change').where('owner', '=', owner).where('id', '=', id).execute();
      });
    },
  };
}

const sealed = (dossiers: readonly Dossier[]): string =>
  sealPrivate(JSON.stringify([...dossiers].sort((a, b) => a.id.localeCompare(b.id))));
const opened = (stored: string): Dossier[] => dossiersSchema.parse(JSON.parse(openPrivate(stored)));
