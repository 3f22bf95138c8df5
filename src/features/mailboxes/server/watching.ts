import { type FSWatcher, watch } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Problem } from '#lib/problem.ts';
import { newId } from '#platform/db/new-id.ts';
import { droppedFiles, droppedMessages } from './dropped-files.ts';
import { lookImports } from './look-imports.ts';
import type { MailboxOptions } from './mailbox-options.ts';
import { mailboxStore } from './mailbox-store.ts';
import type { WatchedFolderTable } from './tables.ts';
import { watchedStore } from './watched-store.ts';

/** Milliseconds between the last change in a folder and the look into it: the file has to be written to its end. */
const lookAfter = 3_000;

/** Folders of this computer into which another program puts mails. */
export function watching(options: Pick<MailboxOptions, 'database' | 'clock'>) {
  const { database, clock } = options;
  const store = watchedStore(database);
  const imports = lookImports(options);
  const watchers = new Map<string, FSWatcher>();

  async function add(owner: string, given: string): Promise<WatchedFolderTable> {
    const path = await realpath(given).catch(() => given);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory())
      throw new Problem(422, 'no-folder', `There is no folder ${given}. Nothing was changed.`);
    const known = (await store.list(owner)).find((folder) => folder.path === path);
    if (known) return known;
    const folder = { owner, id: newId(), path, addedAt: clock.now(), problem: null, importId: null };
    await store.add(folder);
    return folder;
  }

  /** Looks for mails that were not read yet; answers the import that reads them, undefined when there are none. */
  async function look({ owner, id, path, importId }: WatchedFolderTable): Promise<string | undefined> {
    if (importId !== null && (await imports.isUnderWay(owner, importId))) return importId;
    try {
      const files = await newFiles(owner, id, path);
      await store.change(owner, id, { problem: null, importId: null });
      if (files.length === 0) return undefined;
      const begun = await imports.begin(owner, basename(path));
      await store.change(owner, id, { importId: begun });
      void imports.read({ owner, importId: begun, sourceId: id }, droppedMessages(files));
      return begun;
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      await store.change(owner, id, { problem: cause.message });
      return undefined;
    }
  }

  async function newFiles(owner: string, id: string, path: string) {
    const read = await mailboxStore(database).readFiles(owner, id);
    const known = new Set(read.map(({ path, uidValidity }) => `${uidValidity} ${path}`));
    const files = await droppedFiles(path, clock.now());
    return files.filter(({ name, edition }) => !known.has(`${edition} ${name}`));
  }

  /** Looks into every folder, and from now on also soon after something changes in one. */
  async function lookIntoAll(owner: string): Promise<number> {
    const folders = await store.list(owner);
    for (const folder of folders) {
      notice(folder);
      await look(folder);
    }
    return folders.length;
  }

  /** Where the system tells nothing of changes, the look of every minute finds them. */
  function notice({ owner, id, path }: WatchedFolderTable): void {
    if (watchers.has(id)) return;
    try {
      let waiting: NodeJS.Timeout | undefined;
      const watcher = watch(path, () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => void lookAgain(owner, id), lookAfter).unref();
      }).unref();
      watcher.on('error', () => drop(id));
      watchers.set(id, watcher);
    } catch {
      watchers.delete(id);
    }
  }

  async function lookAgain(owner: string, id: string): Promise<void> {
    const folder = (await store.list(owner)).find((each) => each.id === id);
    if (folder) await look(folder).catch(console.error);
  }

  function drop(id: string): void {
    watchers.get(id)?.close();
    watchers.delete(id);
  }

  async function stop(owner: string, id: string): Promise<void> {
    drop(id);
    await store.remove(owner, id);
  }

  return { add, look, lookIntoAll, stop, list: store.list };
}
export type Watching = ReturnType<typeof watching>;
