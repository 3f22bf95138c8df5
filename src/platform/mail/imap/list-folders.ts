import type { ImapFlow, ListResponse } from 'imapflow';

/** What a folder is for, as the server says or its name tells; `other` for one's own folders. */
export type FolderUse = 'inbox' | 'archive' | 'all' | 'sent' | 'drafts' | 'junk' | 'trash' | 'other';

/** A folder as it stands on the server now. */
export interface ServerFolder {
  readonly path: string;
  readonly use: FolderUse;
  readonly messages: number;
  /** Changes when the numbers of its messages begin anew. */
  readonly uidValidity: string;
  /** The number that the next message gets. */
  readonly uidNext: number;
}

const uses: Readonly<Record<string, FolderUse>> = {
  '\\Inbox': 'inbox',
  '\\Archive': 'archive',
  '\\All': 'all',
  '\\Sent': 'sent',
  '\\Drafts': 'drafts',
  '\\Junk': 'junk',
  '\\Trash': 'trash',
};

/** The folders that can hold mail, with their numbers. */
export async function listFolders(connection: ImapFlow): Promise<ServerFolder[]> {
  const statusQuery = { messages: true, uidNext: true, uidValidity: true };
  const listed = await connection.list({ statusQuery });
  return listed.flatMap((folder) => folderOf(folder) ?? []);
}

function folderOf({ path, specialUse, status }: ListResponse): ServerFolder | undefined {
  if (status?.uidValidity === undefined || status.uidNext === undefined) return undefined;
  return {
    path,
    use: uses[specialUse ?? ''] ?? 'other',
    messages: status.messages ?? 0,
    uidValidity: String(status.uidValidity),
    uidNext: status.uidNext,
  };
}
