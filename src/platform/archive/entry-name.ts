import { Problem } from '#lib/problem.ts';

const longestShown = 80;

/** Refuses a name that would leave the archive's own folder: `..`, absolute paths, drives and backslashes. */
export function refuseUnsafeName(name: string, archive: string): void {
  if (!pointsOutside(name)) return;
  throw new Problem(
    422,
    'unsafe-archive',
    `${archive} contains a file name that points outside the archive (${shown(name)}); nothing was read.`,
  );
}

function pointsOutside(name: string): boolean {
  return (
    name.startsWith('/') ||
    name.includes('\\') ||
    name.includes('\0') ||
    /^[a-z]:/i.test(name) ||
    name.split('/').includes('..')
  );
}

function shown(name: string): string {
  const printable = name.replace(/\p{Cc}/gu, '?');
  return printable.length > longestShown ? `${printable.slice(0, longestShown)}…` : printable;
}
