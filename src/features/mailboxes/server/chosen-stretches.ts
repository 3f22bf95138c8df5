import type { ImapFlow } from 'imapflow';
import { openFolder, sizesBetween } from '#platform/mail/imap/fetch-messages.ts';
import { replacementOf, type ServerFolder } from '../domain/mail-folder.ts';
import { unreadRanges } from '../domain/unread-ranges.ts';
import type { MailboxStore } from './mailbox-store.ts';
import type { Stretch } from './server-messages.ts';
import type { MailboxFolderTable, MailboxTable } from './tables.ts';

/** Compares the chosen folders with those on the server now, and keeps what became of them. */
export async function settleFolders(
  store: MailboxStore,
  { owner, id, knownPaths }: MailboxTable,
  now: readonly ServerFolder[],
): Promise<MailboxFolderTable[]> {
  const known: string[] = JSON.parse(knownPaths);
  const folders = (await store.folders(owner, id)).map((folder) => {
    const there = now.find(({ path }) => path === folder.path);
    if (there) return { ...folder, uidValidity: there.uidValidity, gone: 0, replacement: null };
    const replacement = folder.replacement ?? replacementOf(folder.uidValidity, now, known) ?? null;
    return { ...folder, gone: 1, replacement };
  });
  await store.choose(owner, id, folders);
  await store.change(owner, id, { knownPaths: JSON.stringify(now.map(({ path }) => path)) });
  return folders;
}

/** What was not read yet in the folders that are there. A folder with nothing new is not even opened. */
export async function unreadStretches(
  connection: ImapFlow,
  store: MailboxStore,
  folders: readonly MailboxFolderTable[],
  now: readonly ServerFolder[],
  options: { readonly evenTurnedDown: boolean },
): Promise<Stretch[]> {
  const stretches: Stretch[] = [];
  for (const folder of folders) {
    const there = now.find(({ path }) => path === folder.path);
    if (!there) continue;
    const read = await store.read(folder.owner, folder.mailboxId, there, options);
    const ranges = unreadRanges(read, there.uidNext);
    if (ranges.length > 0) await openFolder(connection, there.path);
    for (const { from, to } of ranges) {
      const messages = await sizesBetween(connection, from, to);
      const { path, uidValidity } = there;
      if (messages.length > 0) stretches.push({ path, uidValidity, from, to, messages });
    }
  }
  return stretches;
}
