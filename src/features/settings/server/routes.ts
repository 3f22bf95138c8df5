import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { engineVersion } from '#platform/db/inspect.ts';
import { routes } from '#platform/http/routes.ts';
import { beginExport, exportPage, showAbout } from '../api.ts';
import { exportPages } from './export-pages.ts';

/** What the program knows of itself. */
export interface Installation {
  readonly version: string;
  /** The folder of the data, or the database and its host; never a password. */
  readonly place: string;
}

export function settingsRoutes(database: Database, clock: Clock, { version, place }: Installation) {
  const pages = exportPages(database);
  const startedAt = clock.now();

  return routes()
    .on(showAbout, async () => {
      const { engine, version: ofEngine } = await engineVersion(database);
      return { version, place, startedAt, engine: `${engine} ${ofEngine}` };
    })
    .on(beginExport, async (_, { owner }) => ({
      format: 'rebound-export' as const,
      formatVersion: 1 as const,
      rebound: version,
      exportedAt: clock.now(),
      counts: await pages.counts(owner),
    }))
    .on(exportPage, async ({ part, offset }, { owner }) => {
      const { items, next } = await pages.page(owner, part, offset);
      return { items: [...items], ...(next !== undefined && { next }) };
    });
}
