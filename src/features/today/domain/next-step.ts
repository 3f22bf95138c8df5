import { z } from 'zod';
import { applicationSchema } from '#features/applications/domain/application.ts';
import { importRecordSchema } from '#features/imports/domain/import-record.ts';
import { calendarDay } from '#lib/calendar-day.ts';

/**
 * What about one application comes next. `interview-ahead`: it takes place soon; `invitation`: they asked for a talk
 * whose day is not known yet; `interview-past`: it took place and nothing was written down yet.
 */
export const applicationSteps = [
  'offer',
  'interview-ahead',
  'invitation',
  'interview-past',
  'fresh-ending',
] as const;

/** The matters that "not now" sets aside. */
const subjects = z.array(z.string()).min(1);

/** The one thing that may be worth doing. */
export const nextStepSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(applicationSteps),
    application: applicationSchema,
    /** The day of the event that it is about. */
    on: calendarDay,
    /** How many more endings arrived these days; they wait behind this one. */
    more: z.number(),
    subjects,
  }),
  z.object({
    /** `unsaved-import`: read and not saved, or stopped halfway; `review`: saved but for what is unsure. */
    kind: z.enum(['unsaved-import', 'review']),
    import: importRecordSchema.pick({ id: true, name: true }),
    /** Findings that wait for a look. */
    unsure: z.number(),
    subjects,
  }),
  z.object({ kind: z.literal('quiet'), count: z.number(), subjects }),
  z.object({ kind: z.literal('nothing') }),
]);
export type NextStep = z.infer<typeof nextStepSchema>;
