import { patternStore } from '#features/patterns/server/store.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
import { showForecast } from '../api.ts';
import { forecastOf } from '../domain/forecast.ts';

export function forecastRoutes(database: Database, clock: Clock) {
  const store = patternStore(database);
  return routes().on(showForecast, async (query, { owner }) =>
    forecastOf(await store.records(owner), clock.today(), query),
  );
}
