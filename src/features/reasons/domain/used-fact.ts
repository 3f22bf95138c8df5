import { z } from 'zod';
import { seenSchema } from './explanation.ts';
import { factIdSchema } from './fact-correction.ts';
import { factOriginSchema } from './fact-origin.ts';
import { factValueSchema } from './fact-value.ts';
import { mustCountsSchema } from './must-counts.ts';

/** One fact that an explanation rests on, and what the person said of it. */
export const usedFactSchema = z.object({
  id: factIdSchema,
  from: factOriginSchema,
  /** Of a fact with a value: how it stands; absent when it is not known, by the person's word. */
  value: factValueSchema.optional(),
  /** Of anything else: what was seen. */
  seen: seenSchema.optional(),
  quote: z.string().optional(),
  /** Days that are counted with it: until the answer, or from the posting to the application. */
  days: z.number().int().optional(),
  /** Of the must-haves, as the posting beside the résumé shows them: how many stand how. */
  counts: mustCountsSchema.optional(),
  /** `said`: the person set it right; `left-out`: they say that it is not so, or not known. */
  correction: z.enum(['said', 'left-out']).optional(),
  /** What was read in its place, where anything was. */
  read: factValueSchema.optional(),
});
export type UsedFact = z.infer<typeof usedFactSchema>;
