import { access, constants, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '#lib/problem.ts';

/** The files of a data folder. */
export interface DataFiles {
  readonly folder: string;
  /** The embedded database. */
  readonly database: string;
  /** Files on their way into an import. */
  readonly uploads: string;
  /** The key that seals passwords of mailboxes. */
  readonly key: string;
}

/** Where everything lies in a data folder, whether it exists or not. */
export function dataFiles(folder: string): DataFiles {
  const absolute = resolve(folder);
  return {
    folder: absolute,
    database: join(absolute, 'rebound.db'),
    uploads: join(absolute, 'uploads'),
    key: join(absolute, 'mailboxes.key'),
  };
}

/** Makes the folder ready to be written, for nobody but this person. Throws a `Problem` when it cannot be. */
export async function prepareFolder(folder: string): Promise<DataFiles> {
  const files = dataFiles(folder);
  try {
    await mkdir(files.uploads, { recursive: true, mode: 0o700 });
    await access(files.folder, constants.W_OK | constants.X_OK);
    await access(files.uploads, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw await unusable(files.folder, cause);
  }
  return files;
}

async function unusable(folder: string, cause: unknown): Promise<Problem> {
  const found = await stat(folder).catch(() => undefined);
  const why = found && !found.isDirectory() ? 'is a file, not a folder' : 'cannot be written';
  return new Problem(
    422,
    'data-folder-unusable',
    `The data folder ${folder} ${why}. Choose another one with --data.`,
    { cause },
  );
}
