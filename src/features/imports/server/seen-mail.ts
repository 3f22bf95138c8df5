import type { Database } from '#platform/db/database.ts';
import { newId } from '#platform/db/new-id.ts';
import { FingerprintSet, packFingerprints } from '#platform/mail/fingerprint-set.ts';
import { readerEdition } from './reader-edition.ts';
import type { ImportTables } from './tables.ts';

/**
 * Which messages an import has read, job mail or not, as fingerprints that tell nothing about them.
 * The same bytes are read only once, which makes a second import of a grown mailbox quick.
 */
export function seenMail(database: Database, edition = readerEdition()) {
  const db = database.withTables<ImportTables>();
  return {
    async add(owner: string, importId: string, fingerprints: readonly bigint[]): Promise<void> {
      if (fingerprints.length === 0) return;
      const row = { owner, importId, id: newId(), edition, fingerprints: packFingerprints(fingerprints) };
      await db.insertInto('seenMail').values(row).execute();
    },

    /** What saved imports have read, and this one before it was interrupted. */
    async known(owner: string, importId: string): Promise<FingerprintSet> {
      const rows = await db
        .selectFrom('seenMail')
        .innerJoin('import', (join) =>
          join.onRef('import.owner', '=', 'seenMail.owner').onRef('import.id', '=', 'seenMail.importId'),
        )
        .select('fingerprints')
        .where('seenMail.owner', '=', owner)
        .where('edition', '=', edition)
        .where((where) => where.or([where('import.status', '=', 'saved'), where('import.id', '=', importId)]))
        .execute();
      return new FingerprintSet(rows.map(({ fingerprints }) => fingerprints));
    },

    async forget(owner: string, importId: string): Promise<void> {
      await db.deleteFrom('seenMail').where('owner', '=', owner).where('importId', '=', importId).execute();
    },
  };
}
