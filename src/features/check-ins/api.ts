import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import { endpoint } from '#lib/endpoint.ts';
import { checkInSchema, saidSchema } from './domain/check-in.ts';
import { trendDaySchema } from './domain/trend.ts';

/** Keeps what was said, as of now. A questionnaire is refused while the last one is less than two weeks old. */
export const addCheckIn = endpoint({
  method: 'POST',
  path: '/check-ins',
  input: z.object({ said: saidSchema }),
  output: checkInSchema,
});

/** A page of check-ins, the latest first, and how many there are. */
export const listCheckIns = endpoint({
  method: 'GET',
  path: '/check-ins',
  input: z.object({
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: z.object({ checkIns: z.array(checkInSchema), total: z.number().int() }),
});

/** Mood and energy, day by day, over the last 90 days. */
export const showMoodTrend = endpoint({
  method: 'GET',
  path: '/check-ins/trend',
  input: z.object({}),
  output: z.object({ from: calendarDay, to: calendarDay, days: z.array(trendDaySchema) }),
});

/** From which day a questionnaire may be answered again; without one, now. */
export const showNextQuestionnaire = endpoint({
  method: 'GET',
  path: '/check-ins/next-questionnaire',
  input: z.object({}),
  output: z.object({ from: calendarDay.optional() }),
});

/** Removes one for good: nothing of it is kept. Answers it once more, so that it can be put back right after. */
export const removeCheckIn = endpoint({
  method: 'DELETE',
  path: '/check-ins/:id',
  input: z.object({ id: z.uuid() }),
  output: checkInSchema,
});

/** Keeps a removed one again as it was. One that is there stays as it is. */
export const putBackCheckIn = endpoint({
  method: 'POST',
  path: '/check-ins/put-back',
  input: checkInSchema,
  output: z.object({}),
});
