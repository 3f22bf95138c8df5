import { homedir } from 'node:os';
import { dataFolder } from '#platform/data-folder/data-folder.ts';
import { isPostgres } from '#platform/db/database.ts';
import { WrongUse } from './exit.ts';

/** What was said for every command. */
export interface Settings {
  readonly data?: string;
  readonly database?: string;
}

/** The folder for data that these settings lead to. */
export function chosenFolder({ data }: Settings, environment = process.env): string {
  return dataFolder({ platform: process.platform, environment, home: homedir() }, data);
}

/**
 * The PostgreSQL server that these settings lead to, if any.
 * A folder asked for on the command line means the file in it, whatever the environment says of servers.
 */
export function chosenServer({ data, database }: Settings, environment = process.env): string | undefined {
  if (database !== undefined && !isPostgres(database)) {
    throw new WrongUse(
      '--database takes the address of a PostgreSQL server (postgres://…). For a folder, use --data.',
    );
  }
  if (database !== undefined) return database;
  const server = environment.DATABASE_URL;
  return data === undefined && server !== undefined && isPostgres(server) ? server : undefined;
}
