import { z } from 'zod';
import { type Grouping, groupingSchema, groupNameSchema } from './grouping.ts';
import { type Outcome, outcomeSchema, type Step } from './step.ts';

const sideSchema = groupNameSchema.extend({ reached: z.number(), of: z.number() });

/**
 * Two groups beside each other. `differ`: the first one's share is higher. `alike`: a difference of one in ten or more is
 * unlikely. `early`: nothing can be told yet; about `more` applications, over both, would narrow it down. Without `more`
 * no number would, since a time that is over gets no more.
 */
export const comparisonSchemaOf = <By extends string, Counted extends Step>(
  by: z.ZodType<By>,
  outcome: z.ZodType<Counted>,
) =>
  z.object({
    by,
    outcome,
    first: sideSchema,
    second: sideSchema,
    verdict: z.enum(['differ', 'alike', 'early']),
    /** The chance (0–1) that the first one's share is the higher one. Given with `differ` only. */
    chance: z.number().optional(),
    more: z.number().optional(),
  });

/** The comparisons of patterns. */
export const comparisonSchema = comparisonSchemaOf(groupingSchema, outcomeSchema);

/** A comparison of groups by any grouping. */
export interface Comparison<By extends string = Grouping, Counted extends Step = Outcome>
  extends Omit<z.infer<typeof comparisonSchema>, 'by' | 'outcome'> {
  readonly by: By;
  readonly outcome: Counted;
}
