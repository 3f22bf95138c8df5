import type { Database } from '#platform/db/database.ts';
import { inChunks } from '#platform/db/in-chunks.ts';
import type { ListSource } from '../domain/lists/list-source.ts';
import { type ListedEntry, listedEntrySchema } from '../domain/lists/listed-entry.ts';
import { nameKey } from '../domain/lists/plain-name.ts';
import type { SkillTables } from './tables.ts';

/** The skills that lists brought, by their source. */
export function vocabularyStore(database: Database) {
  const db = database.withTables<SkillTables>();
  return {
    /** The entries of one source, by name in small letters. */
    async ofSource(owner: string, source: ListSource): Promise<Map<string, ListedEntry>> {
      const rows = await db
        .selectFrom('vocabularyEntry')
        .select(['name', 'entry'])
        .where('owner', '=', owner)
        .where('source', '=', source)
        .execute();
      return new Map(rows.map(({ name, entry }) => [name, entryOf(entry)]));
    },

    /** All entries: the person's own list first, then in an order that is always the same. */
    async all(owner: string): Promise<ListedEntry[]> {
      const rows = await db
        .selectFrom('vocabularyEntry')
        .select(['source', 'name', 'entry'])
        .where('owner', '=', owner)
        .execute();
      const rank = (source: string) => (source === 'mine' ? `0` : `1 ${source}`);
      const sortable = rows.map(({ source, name, entry }) => ({ key: `${rank(source)} ${name}`, entry }));
      sortable.sort((one, other) => (one.key < other.key ? -1 : 1));
      return sortable.map(({ entry }) => entryOf(entry));
    },

    /** How much there is of each source. */
    async counts(owner: string): Promise<{ source: string; entries: number; importedAt: string }[]> {
      const rows = await db
        .selectFrom('vocabularyEntry')
        .select(({ fn }) => ['source', fn.countAll().as('entries'), fn.max('importedAt').as('importedAt')])
        .where('owner', '=', owner)
        .groupBy('source')
        .execute();
      return rows.map((row) => ({ ...row, entries: Number(row.entries) }));
    },

    async write(
      owner: string,
      source: ListSource,
      entries: readonly ListedEntry[],
      at: string,
    ): Promise<void> {
      for (const chunk of inChunks(entries)) {
        const rows = chunk.map((entry) => ({
          owner,
          source,
          name: nameKey(entry.name),
          entry: JSON.stringify(entry),
          importedAt: at,
        }));
        await db
          .insertInto('vocabularyEntry')
          .values(rows)
          .onConflict((conflict) =>
            conflict.columns(['owner', 'source', 'name']).doUpdateSet({
              entry: ({ ref }) => ref('excluded.entry'),
              importedAt: ({ ref }) => ref('excluded.importedAt'),
            }),
          )
          .execute();
      }
    },

    async removeSource(owner: string, source: ListSource): Promise<number> {
      const { numDeletedRows } = await db
        .deleteFrom('vocabularyEntry')
        .where('owner', '=', owner)
        .where('source', '=', source)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

const entryOf = (json: string): ListedEntry => listedEntrySchema.parse(JSON.parse(json));
