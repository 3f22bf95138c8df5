import { z } from 'zod';
import type { Beta } from '#lib/statistics/beta-distribution.ts';
import { baseRateSchema } from './base-rate.ts';
import { groupingSchema, groupNameSchema } from './grouping.ts';
import { ownShareSchema } from './own-share.ts';
import { outcomeSchema } from './step.ts';

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
export const groupTableSchema = z.object({
  by: groupingSchema,
  outcome: outcomeSchema,
  groups: z.array(groupSchema),
  /** Groups too small to be listed. */
  left: z.number(),
});
export type GroupTable = z.infer<typeof groupTableSchema>;

/** The groups of a table as they are compared: with the prior that all of them share. */
export interface ComparedTable {
  readonly table: GroupTable;
  readonly prior: Beta;
}
