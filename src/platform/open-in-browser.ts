import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the person's browser. Where there is none nothing happens: the address was printed. */
export function openInBrowser(url: string): void {
  const [command, ...rest] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...rest, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}
