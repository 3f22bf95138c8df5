import { z } from 'zod';
import { appointmentSchema, momentSchema, personSchema } from '#features/applications/domain/appointment.ts';
import { calendarDay } from '#lib/calendar-day.ts';

/** Words of the subject or the text, exactly as they stand there. */
const quote = z.string();

/** What a mail says beyond its kind, each with the words that say so. Absent is what it does not say. */
export const mailDetailsSchema = z.object({
  appointment: appointmentSchema
    .omit({ people: true })
    .extend({
      /** False when the words leave a doubt: the day of the week is another one, or no time is named. */
      certain: z.boolean(),
      /** Absent when a calendar entry says it. */
      quote: quote.optional(),
    })
    .optional(),
  /** Times to choose from. */
  choices: z.array(z.object({ start: momentSchema, end: momentSchema.optional(), quote })).optional(),
  change: z.object({ is: z.enum(['moved', 'called-off']), quote: quote.optional() }).optional(),
  interviewers: z.array(personSchema).optional(),
  deadline: z.object({ at: momentSchema, quote }).optional(),
  feedbackOffered: z.object({ quote }).optional(),
  mayApplyAgain: z.object({ quote, after: calendarDay.optional() }).optional(),
  requisition: z.string().optional(),
});
export type MailDetails = z.infer<typeof mailDetailsSchema>;

/** A day or time that the text names; see `platform/dates`. */
export interface DateInText {
  readonly from: number;
  readonly to: number;
  readonly start: string;
  readonly end?: string;
  readonly zone?: string;
  readonly agrees: boolean;
}

/** An appointment that came as a calendar entry; see `platform/mail`. */
export interface CalendarEntry {
  readonly cancelled: boolean;
  readonly uid: string | undefined;
  readonly sequence: number;
  readonly start: string;
  readonly end: string | undefined;
  readonly zone: string | undefined;
  readonly location: string;
  readonly description: string;
  readonly people: readonly { readonly name: string; readonly address: string }[];
}
