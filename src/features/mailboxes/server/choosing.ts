import { Problem } from '#lib/problem.ts';
import type { ServerFolder } from '../domain/mail-folder.ts';
import type { MailboxStore } from './mailbox-store.ts';

interface Mailbox {
  readonly owner: string;
  readonly id: string;
}

/** Chooses folders that are on the server. Throws a `Problem` that names one that is not. */
export async function chooseFolders(
  store: MailboxStore,
  { owner, id }: Mailbox,
  now: readonly ServerFolder[],
  paths: readonly string[],
): Promise<void> {
  const chosen = [...new Set(paths)].map((path) => {
    const folder = now.find((each) => each.path === path);
    if (folder) return { path, uidValidity: folder.uidValidity, gone: 0, replacement: null };
    throw new Problem(
      422,
      'folder-unknown',
      `There is no folder “${path}” in this mailbox. Nothing was changed.`,
    );
  });
  if (chosen.length === 0)
    throw new Problem(422, 'no-folder', 'There is no folder to look through. Choose at least one.');
  await store.choose(owner, id, chosen);
  await store.change(owner, id, { knownPaths: JSON.stringify(now.map(({ path }) => path)) });
}

/** A folder under its new name: what was read of it stays read. */
export async function replace(
  store: MailboxStore,
  { owner, id }: Mailbox,
  gone: string,
  by: string,
): Promise<void> {
  const folders = await store.folders(owner, id);
  const old = folders.find(({ path }) => path === gone);
  if (!old?.gone)
    throw new Problem(
      409,
      'folder-not-gone',
      `“${gone}” is where it was. Choose the folders to change them.`,
    );
  const others = folders.filter(({ path }) => path !== gone && path !== by);
  await store.choose(owner, id, [...others, { ...old, path: by, gone: 0, replacement: null }]);
  await store.renameRead(owner, id, gone, by);
}
