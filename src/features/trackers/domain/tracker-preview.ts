import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import { columnGuessSchema } from './column-mapping.ts';
import { leftOutReasons } from './left-out.ts';
import { statusMeaningSchema } from './status-meaning.ts';
import { statusCountSchema } from './status-reader.ts';
import { mappingSchema } from './tracker-field.ts';
import { trackerShapeSchema } from './tracker-shape.ts';

/** What a person may decide before a sheet is saved; all that is left open is proposed. */
export const trackerChoicesSchema = z.object({
  mapping: mappingSchema.optional(),
  dayOrder: z.enum(['day-first', 'month-first']).optional(),
  /** What status words mean, by the word as it stands in the sheet. */
  statusChoices: z.record(z.string(), statusMeaningSchema).optional(),
  /** The day that stands in for rows which name none; without it they are left out. */
  undatedOn: calendarDay.optional(),
});
export type TrackerChoices = z.infer<typeof trackerChoicesSchema>;

/** What only the person can answer, in the order in which the preview asks. */
export const trackerQuestions = ['mapping', 'day-order', 'statuses', 'undated'] as const;

/** What is shown of a sheet before it is saved. */
export const trackerPreviewSchema = z.object({
  shape: trackerShapeSchema,
  header: z.array(z.string()),
  /** The first rows, without columns that hold private answers or contact data. */
  sample: z.array(z.record(z.string(), z.string())).max(5),
  columns: z.array(columnGuessSchema),
  mapping: mappingSchema,
  /** Why no applications can be read yet; absent when they can. */
  problem: z.string().optional(),
  statuses: z.array(statusCountSchema),
  dayOrder: z.enum(['day-first', 'month-first', 'unclear', 'needless']),
  questions: z.array(z.enum(trackerQuestions)),
  counts: z.object({
    rows: z.int(),
    applications: z.int(),
    unsure: z.int(),
    leftOut: z.record(z.enum(leftOutReasons), z.int()),
  }),
});
export type TrackerPreview = z.infer<typeof trackerPreviewSchema>;
