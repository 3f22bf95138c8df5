import { z } from 'zod';
import { rangeSchema } from '#features/patterns/domain/range.ts';

/** What may happen within some weeks: chances as the median of many draws, each with the range of eight of ten. */
export const outlookSchema = z.object({
  weeks: z.number(),
  /** At least one application goes a step ahead: a first talk or test, an interview after one, or an offer. */
  interview: rangeSchema,
  /** At least one offer. */
  offer: rangeSchema,
  /** How many applications lead to a talk or test: on average, and in eight of ten cases. */
  interviews: z.object({ expected: z.number(), low: z.number(), high: z.number() }),
  /** The same two chances from what is open today alone, without any new application. */
  openOnly: z.object({ interview: z.number(), offer: z.number() }),
});
export type Outlook = z.infer<typeof outlookSchema>;
