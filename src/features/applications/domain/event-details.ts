import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import { appointmentSchema, momentSchema } from './appointment.ts';

/** What a source says beyond the bare fact: when and where one meets, by when they want an answer, what stays open. */
export const eventDetailsSchema = z.object({
  appointment: appointmentSchema.optional(),
  /** Times to choose from; none of them is set yet. */
  choices: z.array(momentSchema).max(20).optional(),
  /** It changes what was set before: another time, or none any more. */
  change: z.enum(['moved', 'called-off']).optional(),
  /** Until when something has to be done. */
  deadline: momentSchema.optional(),
  feedbackOffered: z.literal(true).optional(),
  /** They would be glad of another application, perhaps not before some day. */
  mayApplyAgain: z.object({ after: calendarDay.optional() }).optional(),
});
export type EventDetails = z.infer<typeof eventDetailsSchema>;

/** The day on which something is to happen or to be done, so that it can be found in time. */
export const dueDay = ({ appointment, deadline }: EventDetails): string | undefined =>
  (appointment?.start ?? deadline)?.slice(0, 10);
