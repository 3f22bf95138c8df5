import { addDays } from '#lib/calendar-day.ts';
import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { newId } from '#platform/db/new-id.ts';
import { routes } from '#platform/http/routes.ts';
import {
  addCheckIn,
  listCheckIns,
  putBackCheckIn,
  removeCheckIn,
  showMoodTrend,
  showNextQuestionnaire,
} from '../api.ts';
import { nextQuestionnaireOn } from '../domain/next-questionnaire.ts';
import { trendOf } from '../domain/trend.ts';
import { checkInStore } from './store.ts';

/** As many days as a picture on a phone can show apart. */
const trendLength = 90;

export function checkInRoutes(database: Database, clock: Clock) {
  const store = checkInStore(database);
  const nextFor = async (owner: string) =>
    nextQuestionnaireOn(await store.lastQuestionnaireOn(owner), clock.today());

  return routes()
    .on(addCheckIn, async ({ said }, { owner }) => {
      const next = said.kind === 'questionnaire' ? await nextFor(owner) : undefined;
      if (next !== undefined) throw tooSoon(next);
      const checkIn = { id: newId(), at: clock.now(), day: clock.today(), said };
      await store.add(owner, checkIn);
      return checkIn;
    })
    .on(listCheckIns, async ({ offset, limit }, { owner }) => ({
      checkIns: await store.page(owner, offset, limit),
      total: await store.count(owner),
    }))
    .on(showMoodTrend, async (_, { owner }) => {
      const to = clock.today();
      const from = addDays(to, 1 - trendLength);
      return { from, to, days: trendOf(await store.levelsSince(owner, from)) };
    })
    .on(showNextQuestionnaire, async (_, { owner }) => {
      const from = await nextFor(owner);
      return from === undefined ? {} : { from };
    })
    .on(removeCheckIn, async ({ id }, { owner }) => {
      const checkIn = await store.find(owner, id);
      if (checkIn === undefined) throw gone;
      await store.remove(owner, id);
      return checkIn;
    })
    .on(putBackCheckIn, async (checkIn, { owner }) => {
      await store.add(owner, checkIn);
      return {};
    });
}

const tooSoon = (next: string) =>
  new Problem(
    409,
    'questionnaire-too-soon',
    `The last questionnaire is less than two weeks old; the next one fits from ${next}. Nothing was changed.`,
  );

const gone = new Problem(
  404,
  'check-in-not-found',
  'This check-in is not there any more. Nothing was changed.',
);
