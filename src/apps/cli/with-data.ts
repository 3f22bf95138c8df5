import { createApp } from '#apps/server/app.ts';
import { migrations } from '#apps/server/migrations.ts';
import { prepareFolder } from '#platform/data-folder/prepare-folder.ts';
import { openData } from '#platform/db/open-data.ts';
import { placeOf } from '#platform/db/place-of.ts';
import { type Call, client } from '#platform/http/client.ts';
import { systemClock } from '#platform/system-clock.ts';
import type { Installation } from './installation.ts';
import { chosenFolder, chosenServer, type Settings } from './settings.ts';

/**
 * Opens the person's data and lets a command speak to the whole program in this process, as the screens do over HTTP.
 * Safe beside a running server: the engine makes writers wait for each other.
 */
export async function withData<Answer>(
  settings: Settings,
  { version }: Installation,
  command: (call: Call) => Promise<Answer>,
): Promise<Answer> {
  const { database: file, uploads, key } = await prepareFolder(chosenFolder(settings));
  const location = chosenServer(settings) ?? file;
  const database = await openData(location, migrations);
  try {
    const installation = { version, place: placeOf(location) };
    const app = createApp({ database, clock: systemClock, installation, uploads, key, localFiles: true });
    return await command(client((path, init) => app.request(`/api${path}`, init)));
  } finally {
    await database.destroy();
  }
}
