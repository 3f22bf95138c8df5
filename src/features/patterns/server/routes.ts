import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
import { showPatterns } from '../api.ts';
import { patternsOf } from '../domain/patterns.ts';
import { patternStore } from './store.ts';

export function patternRoutes(database: Database, clock: Clock) {
  const store = patternStore(database);
  return routes().on(showPatterns, async (cut, { owner }) =>
    patternsOf(await store.records(owner), clock.today(), cut),
  );
}
