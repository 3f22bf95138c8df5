import { z } from 'zod';
import { mostWeeks } from './weeks-ahead.ts';

/** What else could change: a third of the applications through people, or all sent within two days. */
export const changes = ['people', 'early'] as const;

/** How far to look, and what would change, if anything: the pace, how applications go in, or how soon. */
export const forecastQuerySchema = z.object({
  weeks: z.coerce.number().int().min(1).max(mostWeeks).default(8),
  /** Applications a week from now on. */
  perWeek: z.coerce.number().min(0).max(100).optional(),
  change: z.enum(changes).optional(),
});
export type ForecastQuery = z.infer<typeof forecastQuerySchema>;
