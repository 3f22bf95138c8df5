import { z } from 'zod';
import type { Database } from '#platform/db/database.ts';
import { inChunks } from '#platform/db/in-chunks.ts';
import { openPrivate, sealPrivate } from '#platform/db/private-text.ts';
import { type AskedThing, askedThingSchema } from '../domain/asked-thing.ts';
import type { MatchingTables } from './tables.ts';

/** A posting and a résumé, as they compared when the mark was made. */
export interface Comparison {
  readonly postingId: string;
  readonly documentId: string;
  readonly mark: string;
  readonly asked: readonly AskedThing[];
}

const askedSchema = z.array(askedThingSchema);

/** Comparisons that need not be made again. */
export function comparisonStore(database: Database) {
  const db = database.withTables<MatchingTables>();
  return {
    /** What was compared, by its mark. */
    async all(owner: string): Promise<ReadonlyMap<string, readonly AskedThing[]>> {
      const rows = await db
        .selectFrom('comparison')
        .select(['mark', 'asked'])
        .where('owner', '=', owner)
        .execute();
      return new Map(rows.map(({ mark, asked }) => [mark, askedOf(asked)]));
    },

    async write(owner: string, comparisons: readonly Comparison[]): Promise<void> {
      for (const chunk of inChunks(comparisons)) {
        const rows = chunk.map(({ asked, ...row }) => ({
          owner,
          ...row,
          asked: sealPrivate(JSON.stringify(asked)),
        }));
        await db
          .insertInto('comparison')
          .values(rows)
          .onConflict((conflict) =>
            conflict.columns(['owner', 'postingId', 'documentId']).doUpdateSet({
              mark: ({ ref }) => ref('excluded.mark'),
              asked: ({ ref }) => ref('excluded.asked'),
            }),
          )
          .execute();
      }
    },
  };
}

const askedOf = (stored: string): AskedThing[] => askedSchema.parse(JSON.parse(openPrivate(stored)));
