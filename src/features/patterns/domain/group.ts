import { z } from 'zod';
import type { Beta } from '#lib/statistics/beta-distribution.ts';
import { baseRateSchema } from './base-rate.ts';
import { type Grouping, groupingSchema, groupNameSchema } from './grouping.ts';
import { ownShareSchema } from './own-share.ts';
import { type Outcome, outcomeSchema, type Step } from './step.ts';

/** One group and how often its applications came so far. */
export const groupSchema = groupNameSchema.extend({
  own: ownShareSchema,
  /** Whether applications still to come can belong to it. */
  grows: z.boolean(),
  /** What others saw with applications of this kind. */
  base: baseRateSchema.optional(),
});
export type Group = z.infer<typeof groupSchema>;

/** The groups of one grouping, by one outcome: the largest first, in time the earliest first. */
export const groupTableSchemaOf = <By extends string, Counted extends Step>(
  by: z.ZodType<By>,
  outcome: z.ZodType<Counted>,
) =>
  z.object({
    by,
    outcome,
    groups: z.array(groupSchema),
    /** Groups too small to be listed. */
    left: z.number(),
  });

/** The tables of patterns. */
export const groupTableSchema = groupTableSchemaOf(groupingSchema, outcomeSchema);

/** A table by any grouping. */
export interface GroupTable<By extends string = Grouping, Counted extends Step = Outcome>
  extends Omit<z.infer<typeof groupTableSchema>, 'by' | 'outcome'> {
  readonly by: By;
  readonly outcome: Counted;
}

/** The groups of a table as they are compared: with the prior that all of them share. */
export interface ComparedTable<By extends string = Grouping, Counted extends Step = Outcome> {
  readonly table: GroupTable<By, Counted>;
  readonly prior: Beta;
}
