import { Problem } from '#lib/problem.ts';
import { routes } from '#platform/http/routes.ts';
import { listWatchedFolders, lookIntoFolder, stopWatching, watchFolder } from '../api.ts';
import type { WatchedFolderTable } from './tables.ts';
import type { Watching } from './watching.ts';

/** Watched folders: named on the command line only, so that no page can make the program read another folder. */
export function watchedRoutes(watched: Watching, { localFiles }: { readonly localFiles: boolean }) {
  async function the(owner: string, id: string): Promise<WatchedFolderTable> {
    const found = (await watched.list(owner)).find((folder) => folder.id === id);
    if (found) return found;
    throw new Problem(404, 'folder-not-watched', 'This folder is not watched any more.');
  }

  return routes()
    .on(listWatchedFolders, async (_, { owner }) => (await watched.list(owner)).map(shown))
    .on(watchFolder, async ({ path }, { owner }) => {
      if (!localFiles)
        throw new Problem(403, 'path-refused', 'A folder to watch is named on the command line only.');
      return shown(await watched.add(owner, path));
    })
    .on(lookIntoFolder, async ({ id }, { owner }) => {
      const importId = await watched.look(await the(owner, id));
      const { problem } = await the(owner, id);
      if (problem !== null) throw new Problem(422, 'watched-unreadable', problem);
      return importId === undefined ? {} : { import: importId };
    })
    .on(stopWatching, async ({ id }, { owner }) => {
      await the(owner, id);
      await watched.stop(owner, id);
      return {};
    });
}

const shown = ({ id, path, problem }: WatchedFolderTable) => ({
  id,
  path,
  ...(problem !== null && { problem }),
});
