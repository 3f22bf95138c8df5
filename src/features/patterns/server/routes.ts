import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
import { showEffort, showPatterns, sumCauses } from '../api.ts';
import { effortDays } from '../domain/effort.ts';
import { patternsOf } from '../domain/patterns.ts';
import { causeStretch } from './cause-stretch.ts';
import { effortStore } from './effort-store.ts';
import { patternStore } from './store.ts';

export function patternRoutes(database: Database, clock: Clock) {
  const store = patternStore(database);
  return routes()
    .on(showPatterns, async (cut, { owner }) => patternsOf(await store.records(owner), clock.today(), cut))
    .on(sumCauses, ({ after }, { owner }) => causeStretch(database, clock, owner, after))
    .on(showEffort, async (_, { owner }) => {
      const today = clock.today();
      return { today, days: effortDays(await effortStore(database).done(owner), today) };
    });
}
