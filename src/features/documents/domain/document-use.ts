import { z } from 'zod';
import { endings } from '#features/applications/domain/event.ts';
import { calendarDay } from '#lib/calendar-day.ts';

/** An application that a version went out with. */
export const documentUseSchema = z.object({
  applicationId: z.uuid(),
  company: z.string(),
  role: z.string(),
  appliedOn: calendarDay.optional(),
  ending: z.enum(endings).optional(),
});
export type DocumentUse = z.infer<typeof documentUseSchema>;
