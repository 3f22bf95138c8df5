import { z } from 'zod';
import { groupingSchema, groupNameSchema } from './grouping.ts';
import { outcomeSchema } from './step.ts';

const sideSchema = groupNameSchema.extend({ reached: z.number(), of: z.number() });

/**
 * Two groups beside each other. `differ`: the first one's share is higher. `alike`: a difference of one in ten or more is
 * unlikely. `early`: nothing can be told yet; about `more` applications, over both, would narrow it down. Without `more`
 * no number would, since a time that is over gets no more.
 */
export const comparisonSchema = z.object({
  by: groupingSchema,
  outcome: outcomeSchema,
  first: sideSchema,
  second: sideSchema,
  verdict: z.enum(['differ', 'alike', 'early']),
  /** The chance (0–1) that the first one's share is the higher one. Given with `differ` only. */
  chance: z.number().optional(),
  more: z.number().optional(),
});
export type Comparison = z.infer<typeof comparisonSchema>;
