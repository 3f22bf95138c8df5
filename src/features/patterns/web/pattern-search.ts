import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import { periods } from '../domain/grouping.ts';
import { outcomes } from '../domain/step.ts';

/** The groupings that can be chosen; before and since a day stands with time. */
export const choices = ['channel', 'role', 'document', 'time'] as const;

/** What is put side by side, in the address. */
export const patternSearchSchema = z.object({
  by: z.enum(choices).optional().catch(undefined),
  outcome: z.enum(outcomes).optional().catch(undefined),
  period: z.enum(periods).optional().catch(undefined),
  since: calendarDay.optional().catch(undefined),
});
export type PatternSearch = z.infer<typeof patternSearchSchema>;
