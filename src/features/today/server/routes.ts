import { applicationQuerySchema } from '#features/applications/domain/application-query.ts';
import { quietApplications } from '#features/applications/server/quiet-applications.ts';
import { applicationStore } from '#features/applications/server/store.ts';
import { importStore } from '#features/imports/server/store.ts';
import { answerStore } from '#features/reasons/server/store.ts';
import { addDays } from '#lib/calendar-day.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
import { setStepAside, showToday } from '../api.ts';
import { newsDays } from '../domain/news.ts';
import { todayOf } from '../domain/today.ts';
import { setAsideStore } from './store.ts';

export function todayRoutes(database: Database, clock: Clock) {
  const applications = applicationStore(database);
  const aside = setAsideStore(database);

  return routes()
    .on(showToday, async (_, { owner }) => {
      const today = clock.today();
      const imports = await importStore(database).list(owner, clock.now());
      const recent = await applications.happeningSince(owner, addDays(today, -newsDays));
      const quiet = await quietApplications(database).count(owner, today);
      const setAside = await aside.all(owner);
      const answers = await answerStore(database).all(owner);
      const lookedAt = new Set(answers.map(({ applicationId }) => applicationId));
      const begun =
        imports.some(({ status }) => status !== 'cancelled' && status !== 'undone') ||
        (await applications.count(owner, applicationQuerySchema.parse({}))) > 0;
      return { today, begun, ...todayOf({ today, recent, imports, quiet, setAside, lookedAt }) };
    })
    .on(setStepAside, async ({ subjects, aside: isAside }, { owner }) => {
      if (isAside) await aside.put(owner, subjects, clock.today());
      else await aside.takeBack(owner, subjects);
      return {};
    });
}
