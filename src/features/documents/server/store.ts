import type { Database } from '#platform/db/database.ts';
import { type DocumentCard, documentCardSchema } from '../domain/stored-document.ts';
import { documentOfRow, documentRow, type ReadDocument, withoutNulls } from './rows.ts';
import type { DocumentTables } from './tables.ts';
import { documentUseStore } from './use-store.ts';

/** Résumés and letters, whose words are private: nothing else reads or writes their table. */
export function documentStore(database: Database) {
  const db = database.withTables<DocumentTables>();
  const uses = documentUseStore(database);
  const ofOwner = (owner: string) => db.selectFrom('document').where('owner', '=', owner);

  return {
    /** Every version, the latest added first. */
    async list(owner: string): Promise<DocumentCard[]> {
      const counts = await uses.counts(owner);
      const rows = await ofOwner(owner)
        .select(['id', 'kind', 'name', 'fileName', 'fileKind', 'pages', 'addedAt', 'basedOn'])
        .orderBy('addedAt', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map((row) =>
        documentCardSchema.parse({ ...withoutNulls(row), uses: counts.get(row.id) ?? 0 }),
      );
    },

    async find(owner: string, id: string): Promise<ReadDocument | undefined> {
      const row = await ofOwner(owner).selectAll().where('id', '=', id).executeTakeFirst();
      return row && documentOfRow(row);
    },

    async named(owner: string, id: string | undefined): Promise<{ id: string; name: string } | undefined> {
      if (id === undefined) return undefined;
      return ofOwner(owner).select(['id', 'name']).where('id', '=', id).executeTakeFirst();
    },

    async add(owner: string, document: ReadDocument): Promise<void> {
      await db.insertInto('document').values(documentRow(owner, document)).execute();
    },

    /** Writes what the person may change: its words stay. */
    async write(owner: string, document: ReadDocument): Promise<void> {
      const { id, kind, name, corrections } = documentRow(owner, document);
      await db
        .updateTable('document')
        .set({ kind, name, corrections })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .execute();
    },

    /** Writes what was read anew; what was put right meanwhile stays. */
    async keepReading(owner: string, document: ReadDocument): Promise<void> {
      const { id, reading, edition } = documentRow(owner, document);
      await db
        .updateTable('document')
        .set({ reading, edition })
        .where('owner', '=', owner)
        .where('id', '=', id)
        .execute();
    },

    async remove(owner: string, id: string): Promise<void> {
      await db.deleteFrom('documentUse').where('owner', '=', owner).where('documentId', '=', id).execute();
      await db.deleteFrom('document').where('owner', '=', owner).where('id', '=', id).execute();
    },
  };
}
