import { join } from 'node:path';

/** What decides where a person's data lies. */
export interface DataFolderClues {
  /** As in `process.platform`. */
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The person's home folder. */
  readonly home: string;
}

/**
 * The folder for a person's data: `chosen` when given, then the variable REBOUND_DATA,
 * else the place this kind of system keeps an application's data
 * (XDG Base Directory Specification 0.8, Apple's File System Programming Guide, Windows' local app data).
 */
export function dataFolder({ platform, environment, home }: DataFolderClues, chosen?: string): string {
  const named = chosen || environment.REBOUND_DATA;
  if (named) return named;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Rebound');
  if (platform === 'win32') {
    return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Rebound');
  }
  const shared = environment.XDG_DATA_HOME;
  // The specification says that a relative path there is invalid and to be ignored.
  return join(shared?.startsWith('/') ? shared : join(home, '.local', 'share'), 'rebound');
}
