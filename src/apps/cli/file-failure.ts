import { Problem } from '#lib/problem.ts';

/** What a person should read when a file could not be opened; any other failure stays what it is. */
export function unopened(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return new Problem(404, 'file-missing', `There is no file ${path}.`);
  if (code === 'EACCES' || code === 'EISDIR') {
    return new Problem(422, 'file-unreadable', `${path} cannot be read as a file.`);
  }
  return error;
}
