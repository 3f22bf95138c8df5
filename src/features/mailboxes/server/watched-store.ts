import type { Database } from '#platform/db/database.ts';
import type { MailboxTables, WatchedFolderTable } from './tables.ts';

/** The folders of this computer in which new mail is noticed. */
export function watchedStore(database: Database) {
  const db = database.withTables<MailboxTables>();
  return {
    list: (owner: string): Promise<WatchedFolderTable[]> =>
      db
        .selectFrom('watched_folder')
        .selectAll()
        .where('owner', '=', owner)
        .orderBy('addedAt')
        .orderBy('id')
        .execute(),

    async add(folder: WatchedFolderTable): Promise<void> {
      await db.insertInto('watched_folder').values(folder).execute();
    },

    async change(owner: string, id: string, fields: Partial<Omit<WatchedFolderTable, 'owner' | 'id'>>) {
      await db
        .updateTable('watched_folder')
        .set(fields)
        .where('owner', '=', owner)
        .where('id', '=', id)
        .execute();
    },

    async remove(owner: string, id: string): Promise<void> {
      await db.deleteFrom('mailbox_read').where('owner', '=', owner).where('mailboxId', '=', id).execute();
      await db.deleteFrom('watched_folder').where('owner', '=', owner).where('id', '=', id).execute();
    },
  };
}
