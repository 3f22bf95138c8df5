import { serve } from '#apps/server/serve.ts';
import { prepareFolder } from '#platform/data-folder/prepare-folder.ts';
import { openInBrowser } from '#platform/open-in-browser.ts';
import type { Installation } from '../installation.ts';
import { chosenFolder, chosenServer, type Settings } from '../settings.ts';

export interface ServeFlags {
  readonly port?: number;
  readonly host: string;
  readonly open?: boolean;
}

/** Serves the web app until the program is asked to stop. */
export async function runServe(
  flags: ServeFlags,
  settings: Settings,
  { webFolder, version }: Installation,
): Promise<void> {
  const stop = askedToStop();
  const { folder, database, uploads, key } = await prepareFolder(chosenFolder(settings));
  const server = chosenServer(settings);
  const { host, port } = flags;
  const serving = await serve({ database: server ?? database, uploads, key, host, port, webFolder, version });
  const place = server === undefined ? folder : 'PostgreSQL';
  console.log(`Rebound is at ${serving.url} (your data: ${place}; stop with Ctrl+C)`);
  if (flags.open) openInBrowser(serving.url);
  await stop;
  await serving.close();
}

/** Waits for the signals that end a program; a second one ends it at once. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
