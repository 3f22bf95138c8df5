import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import { questionnaireSchema } from './questionnaire.ts';

/** From 0, as low as it gets, to 10, as good as it gets: the person's own scale. */
const levelSchema = z.int().min(0).max(10);

/** How somebody is right now: mood, energy or both, with a note if they want one. */
export const momentSchema = z
  .object({
    kind: z.literal('moment'),
    mood: levelSchema.optional(),
    energy: levelSchema.optional(),
    note: z.string().trim().min(1).max(4_000).optional(),
  })
  .refine(({ mood, energy }) => mood !== undefined || energy !== undefined, {
    message: 'neither mood nor energy was given',
    path: ['mood'],
  });
export type Moment = z.infer<typeof momentSchema>;

export const saidSchema = z.discriminatedUnion('kind', [momentSchema, questionnaireSchema]);

/** One check-in as it is kept. */
export const checkInSchema = z.object({
  id: z.uuid(),
  /** The moment, in UTC. */
  at: z.iso.datetime(),
  /** The calendar day where the person was. */
  day: calendarDay,
  said: saidSchema,
});
export type CheckIn = z.infer<typeof checkInSchema>;
