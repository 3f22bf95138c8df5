import { dirname, resolve } from 'node:path';
import { isPostgres } from './database.ts';

/** Where data lies, for people: the folder of a file, or the host and name of a database, never its password. */
export function placeOf(location: string): string {
  if (!isPostgres(location)) return dirname(resolve(location));
  if (!URL.canParse(location)) return 'PostgreSQL';
  const { host, pathname } = new URL(location);
  return `${host}${pathname}`;
}
