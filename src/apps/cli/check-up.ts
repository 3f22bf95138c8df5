import { existsSync } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { migrations } from '#apps/server/migrations.ts';
import { dataFiles } from '#platform/data-folder/prepare-folder.ts';
import { isPostgres, openDatabase } from '#platform/db/database.ts';
import { type Inspection, inspect } from '#platform/db/inspect.ts';
import { asProblem } from '#platform/db/open-data.ts';
import { chosenFolder, chosenServer, type Settings } from './settings.ts';

/** The state of a person's data, found without changing anything. */
export interface CheckUp {
  readonly folder: string;
  /** `new`: it will be made when Rebound first starts. */
  readonly folderState: 'new' | 'writable' | 'not-writable';
  /** Bytes of the embedded database; absent for a server. */
  readonly fileSize?: number;
  /** Absent while there is no data yet. */
  readonly data?: Inspection;
  /** Migrations the next start will make, and those this version does not know. */
  readonly toCome: readonly string[];
  readonly fromNewer: readonly string[];
  /** Why the data could not be opened. */
  readonly trouble?: string;
}

/** Looks at the data folder and what is in it. */
export async function checkUp(settings: Settings): Promise<CheckUp> {
  const { folder, database } = dataFiles(chosenFolder(settings));
  const location = chosenServer(settings) ?? database;
  const found = await look(location);
  const made = found.data?.migrations ?? [];
  const known = Object.keys(migrations).sort();
  return {
    folder,
    folderState: await folderState(folder),
    ...found,
    toCome: known.filter((name) => !made.includes(name)),
    fromNewer: made.filter((name) => !known.includes(name)),
  };
}

async function folderState(folder: string): Promise<CheckUp['folderState']> {
  if (!existsSync(folder)) return 'new';
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => 'writable',
    () => 'not-writable',
  );
}

async function look(location: string): Promise<Pick<CheckUp, 'data' | 'fileSize' | 'trouble'>> {
  const inFile = !isPostgres(location);
  if (inFile && !existsSync(location)) return {};
  const size = inFile ? { fileSize: (await stat(location)).size } : {};
  const database = openDatabase(location, { readOnly: true });
  try {
    return { ...size, data: await inspect(database) };
  } catch (error) {
    const told = asProblem(error, location);
    return { ...size, trouble: told instanceof Error ? told.message : String(told) };
  } finally {
    await database.destroy();
  }
}
