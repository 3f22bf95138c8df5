import { z } from 'zod';
import { stages } from '#features/applications/domain/event.ts';
import { calendarDay } from '#lib/calendar-day.ts';

/** How a fact with a value is said: a day, a number of something, pay, months, a rating, some of so many, or a stage. */
export const factValueSchemas = {
  day: calendarDay,
  count: z.number().int().min(0).max(1_000_000),
  pay: z.number().positive().max(1_000_000_000),
  months: z.number().int().min(0).max(600),
  rating: z.number().min(1).max(5),
  /** "3/5": three of five. */
  of: z
    .string()
    .regex(/^\d{1,3}\/[1-9]\d{0,2}$/)
    .refine(isWithin),
  stage: z.enum(stages),
} as const;
export type FactShape = keyof typeof factValueSchemas;

export const factValueSchema = z.union([z.string().max(20), z.number()]);
export type FactValue = z.infer<typeof factValueSchema>;

/** No more can be met than there are. */
function isWithin(share: string): boolean {
  const [some = 0, all = 0] = share.split('/').map(Number);
  return some <= all;
}
