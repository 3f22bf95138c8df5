import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import { endpoint } from '#lib/endpoint.ts';
import { comingUpSchema } from './domain/coming-up.ts';
import { newsSchema } from './domain/news.ts';
import { nextStepSchema } from './domain/next-step.ts';

export const showToday = endpoint({
  method: 'GET',
  path: '/today',
  input: z.object({}),
  output: z.object({
    today: calendarDay,
    /** False while there is nothing yet: no application, and no import under way or saved. */
    begun: z.boolean(),
    /** What employers did in the last days, the latest first. */
    changed: z.array(newsSchema),
    /** Talks and deadlines of the next days, the next first. */
    comingUp: z.array(comingUpSchema),
    nextStep: nextStepSchema,
  }),
});

/** Says nothing more about these matters, or with `aside: false` speaks of them again. */
export const setStepAside = endpoint({
  method: 'POST',
  path: '/today/set-aside',
  input: z.object({
    subjects: z.array(z.string().min(1).max(100)).min(1).max(10_000),
    aside: z.boolean().default(true),
  }),
  output: z.object({}),
});
