import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
import { showCourse, showHindsight, showWhatIf, tellCourse } from '../api.ts';

export function hindsightRoutes(database: Database, clock: Clock) {
  return routes()
    .on(showCourse, async ({ id }, { owner }) => {
      // The words of six languages are loaded with the first question, so that starting stays quick.
      const { courseOfOne } = await import('./course-of.ts');
      return { course: await courseOfOne(database, clock, owner, id) };
    })
    .on(tellCourse, async (word, { owner }) => {
      const { tell } = await import('./tell.ts');
      return tell(database, clock, owner, word);
    })
    .on(showHindsight, async (_, { owner }) => {
      const { recall } = await import('./recall.ts');
      return recall(database, clock, owner);
    })
    .on(showWhatIf, async (asked, { owner }) => {
      const { whatIfOver } = await import('./what-if.ts');
      return whatIfOver(database, clock, owner, asked);
    });
}
