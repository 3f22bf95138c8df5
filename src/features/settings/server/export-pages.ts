import { sql } from 'kysely';
import type { Database } from '#platform/db/database.ts';
import type { ExportPage, ExportPart } from '../domain/export-part.ts';
import { type AllTables, exportTables } from './export-tables.ts';

/** Everything that is stored of an owner, page by page in the order of the keys. */
export function exportPages(database: Database) {
  async function count(owner: string, table: keyof AllTables): Promise<number> {
    const { rows } = await sql<{ total: number | string }>`
      select count(*) as total from ${sql.table(table)} where ${sql.ref('owner')} = ${owner}`.execute(
      database,
    );
    return Number(rows[0]?.total ?? 0);
  }

  return {
    async page(owner: string, part: ExportPart, offset: number): Promise<ExportPage> {
      const { table, key, size, itemsOf } = exportTables[part];
      const { rows } = await sql<AllTables[typeof table]>`
        select * from ${sql.table(table)} where ${sql.ref('owner')} = ${owner}
        order by ${sql.join(key.map((column) => sql.ref(column)))}
        limit ${size} offset ${offset}`.execute(database);
      const items = await itemsOf(rows, database, owner);
      return rows.length < size ? { items } : { items, next: offset + size };
    },

    async counts(owner: string): Promise<Record<ExportPart, number>> {
      const counted: [string, number][] = [];
      for (const [part, { table }] of Object.entries(exportTables)) {
        counted.push([part, await count(owner, table)]);
      }
      return Object.fromEntries(counted) as Record<ExportPart, number>;
    },
  };
}
