import type { ImportTables } from '#features/imports/server/tables.ts';
import type { Database } from '#platform/db/database.ts';
import type { FolderMark } from '#platform/mail/mail-item.ts';
import type { UidRange } from '../domain/unread-ranges.ts';
import type { MailboxFolderTable, MailboxTable, MailboxTables } from './tables.ts';

/** What of an import that the person turned down is read again. */
const turnedDown = ['cancelled', 'undone'];

/** Mailboxes, their chosen folders, and what was read of each. */
export function mailboxStore(database: Database) {
  const db = database.withTables<MailboxTables & ImportTables>();
  return {
    list: (owner: string): Promise<MailboxTable[]> =>
      db
        .selectFrom('mailbox')
        .selectAll()
        .where('owner', '=', owner)
        .orderBy('addedAt')
        .orderBy('id')
        .execute(),

    find: (owner: string, id: string): Promise<MailboxTable | undefined> =>
      db.selectFrom('mailbox').selectAll().where('owner', '=', owner).where('id', '=', id).executeTakeFirst(),

    /** Whether an import comes from a mailbox or a watched folder. */
    async isLook(owner: string, importId: string): Promise<boolean> {
      for (const table of ['mailbox', 'watched_folder'] as const) {
        const rows = db.selectFrom(table).select('id').where('owner', '=', owner);
        if (await rows.where('importId', '=', importId).executeTakeFirst()) return true;
      }
      return false;
    },

    /** The files of a watched folder that were read, even for an import that was turned down. */
    readFiles: (owner: string, folderId: string) =>
      db
        .selectFrom('mailbox_read')
        .select(['path', 'uidValidity'])
        .where('owner', '=', owner)
        .where('mailboxId', '=', folderId)
        .execute(),

    async add(mailbox: MailboxTable): Promise<void> {
      await db.insertInto('mailbox').values(mailbox).execute();
    },

    async change(owner: string, id: string, fields: Partial<Omit<MailboxTable, 'owner' | 'id'>>) {
      await db.updateTable('mailbox').set(fields).where('owner', '=', owner).where('id', '=', id).execute();
    },

    async remove(owner: string, id: string): Promise<void> {
      for (const table of ['mailbox_read', 'mailbox_folder'] as const)
        await db.deleteFrom(table).where('owner', '=', owner).where('mailboxId', '=', id).execute();
      await db.deleteFrom('mailbox').where('owner', '=', owner).where('id', '=', id).execute();
    },

    folders: (owner: string, mailboxId: string): Promise<MailboxFolderTable[]> =>
      db
        .selectFrom('mailbox_folder')
        .selectAll()
        .where('owner', '=', owner)
        .where('mailboxId', '=', mailboxId)
        .orderBy('path')
        .execute(),

    /** Chooses these folders and no others. What was read of a folder stays known. */
    async choose(
      owner: string,
      mailboxId: string,
      folders: readonly Pick<MailboxFolderTable, 'path' | 'uidValidity' | 'gone' | 'replacement'>[],
    ): Promise<void> {
      const mine = db.deleteFrom('mailbox_folder').where('owner', '=', owner);
      await mine.where('mailboxId', '=', mailboxId).execute();
      if (folders.length === 0) return;
      await db
        .insertInto('mailbox_folder')
        .values(folders.map((folder) => ({ owner, mailboxId, ...folder })))
        .execute();
    },

    /** What was read of a folder goes on under its new name. */
    async renameRead(owner: string, mailboxId: string, from: string, to: string): Promise<void> {
      await db
        .updateTable('mailbox_read')
        .set({ path: to })
        .where('owner', '=', owner)
        .where('mailboxId', '=', mailboxId)
        .where('path', '=', from)
        .execute();
    },

    /**
     * The numbers that were read of a folder. Those of an import that was cancelled or taken back do not count,
     * so that its mails can come again; `evenTurnedDown` counts them all the same.
     */
    async read(
      owner: string,
      mailboxId: string,
      { path, uidValidity }: { readonly path: string; readonly uidValidity: string },
      { evenTurnedDown }: { readonly evenTurnedDown: boolean },
    ): Promise<UidRange[]> {
      const rows = await db
        .selectFrom('mailbox_read')
        .leftJoin('import', (join) =>
          join
            .onRef('import.owner', '=', 'mailbox_read.owner')
            .onRef('import.id', '=', 'mailbox_read.importId'),
        )
        .select(['fromUid', 'toUid', 'status'])
        .where('mailbox_read.owner', '=', owner)
        .where('mailboxId', '=', mailboxId)
        .where('path', '=', path)
        .where('uidValidity', '=', uidValidity)
        .execute();
      return rows
        .filter(({ status }) => evenTurnedDown || !turnedDown.includes(status ?? ''))
        .map(({ fromUid, toUid }) => ({ from: fromUid, to: toUid }));
    },

    /** Keeps how far an import has read. */
    async markRead(
      owner: string,
      mailboxId: string,
      importId: string,
      marks: readonly FolderMark[],
    ): Promise<void> {
      const furthest = new Map(marks.map((mark) => [`${mark.uidValidity} ${mark.from} ${mark.path}`, mark]));
      for (const { path, uidValidity, from, to } of furthest.values()) {
        await db
          .insertInto('mailbox_read')
          .values({ owner, mailboxId, path, uidValidity, importId, fromUid: from, toUid: to })
          .onConflict((conflict) =>
            conflict
              .columns(['owner', 'mailboxId', 'path', 'uidValidity', 'importId', 'fromUid'])
              .doUpdateSet({ toUid: to }),
          )
          .execute();
      }
    },
  };
}
export type MailboxStore = ReturnType<typeof mailboxStore>;
