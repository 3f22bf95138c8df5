import { z } from 'zod';
import { type CalendarDay, calendarDay } from '#lib/calendar-day.ts';
import { compareGroups } from './compare-groups.ts';
import { comparisonSchema } from './comparison.ts';
import { flowSchema, flowsOf } from './flows.ts';
import { funnel, funnelStepSchema } from './funnel.ts';
import { groupTableSchema } from './group.ts';
import { groupTables } from './group-tables.ts';
import { type Cut, periods } from './grouping.ts';
import { type JourneyRecord, journeyOf } from './journey.ts';
import { waitingSchema, waitingTimes } from './waiting.ts';

/** How time is cut: by month or quarter, and before and since a day. */
export const patternsQuerySchema = z.object({
  period: z.enum(periods).default('quarter'),
  since: calendarDay.optional(),
});

/** What all applications say together, and what they do not say yet. */
export const patternsSchema = z.object({
  today: calendarDay,
  applications: z.number(),
  /** Known only from an answer: they say nothing about how often an answer comes. */
  withoutStart: z.number(),
  period: z.enum(periods),
  since: calendarDay.optional(),
  flows: z.array(flowSchema),
  funnel: z.array(funnelStepSchema),
  tables: z.array(groupTableSchema),
  comparisons: z.array(comparisonSchema),
  waiting: waitingSchema,
});
export type Patterns = z.infer<typeof patternsSchema>;

/** Reads the patterns out of all applications, in whatever order they come. */
export function patternsOf(records: readonly JourneyRecord[], today: CalendarDay, cut: Cut): Patterns {
  const journeys = records.map(journeyOf);
  const tables = groupTables(journeys, today, cut);
  return {
    today,
    applications: journeys.length,
    withoutStart: journeys.filter(({ appliedOn }) => appliedOn === undefined).length,
    period: cut.period,
    ...(cut.since !== undefined && { since: cut.since }),
    flows: flowsOf(journeys),
    funnel: funnel(journeys, today),
    tables: tables.map(({ table }) => table),
    comparisons: compareGroups(tables),
    waiting: waitingTimes(journeys, today),
  };
}
