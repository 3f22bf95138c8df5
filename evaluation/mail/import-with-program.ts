import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const watcher = pathToFileURL(join(import.meta.dirname, 'watch-process.mjs')).href;
const watched = z.object({
  megabytes: z.number(),
  cpuSeconds: z.number(),
  delay: z.number(),
  longestDelay: z.number(),
});
const told = z.object({ seen: z.number(), applications: z.number(), newOnes: z.number() });

/** What one import took: the whole program from its start to its end. Delays in milliseconds. */
export type ImportRun = z.infer<typeof watched> & z.infer<typeof told> & { readonly seconds: number };

/** Imports a file into a data folder with the built program, as a person would, and saves it. */
export function importWithProgram(file: string, data: string): ImportRun {
  const out = `${data}.watch.json`;
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', watcher, join(root, 'bin/rebound.js'), 'import', file, '--data', data, '--json'],
    { encoding: 'utf8', env: { ...process.env, REBOUND_WATCH: out } },
  );
  const seconds = (performance.now() - began) / 1_000;
  if (status !== 0) throw new Error(stderr);
  const [first] = z.array(told).parse([JSON.parse(stdout)].flat());
  if (!first) throw new Error('The import told nothing.');
  return { ...first, ...watched.parse(JSON.parse(readFileSync(out, 'utf8'))), seconds };
}

/** Builds the program of the sources as they are now. */
export function buildProgram(): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '-c', 'vite.server.config.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
