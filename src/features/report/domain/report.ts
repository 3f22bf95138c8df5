import { z } from 'zod';
import { applicationSchema } from '#features/applications/domain/application.ts';
import { gapsSchema } from '#features/matching/domain/gap.ts';
import { causesOverTimeSchema } from '#features/patterns/domain/causes-over-time.ts';
import { effortSchema } from '#features/patterns/domain/effort.ts';
import { patternsSchema } from '#features/patterns/domain/patterns.ts';
import { calendarDay } from '#lib/calendar-day.ts';

/** Everything that is known over all applications, on one day. */
export const reportSchema = z.object({
  made: calendarDay,
  patterns: patternsSchema,
  causes: causesOverTimeSchema,
  effort: effortSchema,
  /** Missing where there are no postings. */
  gaps: gapsSchema.optional(),
  /** Each application by name; only where employers may be named. */
  applications: z.array(applicationSchema).optional(),
});
export type Report = z.infer<typeof reportSchema>;
