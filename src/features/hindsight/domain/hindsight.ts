import { z } from 'zod';
import type { AskedThing } from '#features/matching/domain/asked-thing.ts';
import type { Claims } from '#features/matching/domain/claim.ts';
import { settled } from '#features/patterns/domain/settled.ts';
import { type CalendarDay, calendarDay } from '#lib/calendar-day.ts';
import {
  choiceComparisonSchema,
  choiceTableSchema,
  choiceTables,
  habitSchema,
  habitsOf,
  type Walked,
} from './choice-tables.ts';
import { gapCostSchema, gapCosts } from './gap-costs.ts';

/** What all applications say about the things in one's own hands, and what they do not say yet. */
export const hindsightSchema = z.object({
  today: calendarDay,
  applications: z.number().int(),
  habits: z.array(habitSchema),
  tables: z.array(choiceTableSchema),
  comparisons: z.array(choiceComparisonSchema),
  gaps: z.array(gapCostSchema),
  /** Postings that still wait to be compared with their résumé. */
  waiting: z.number().int(),
  /** Applications that ended by them: as many can be asked “what if”. */
  ended: z.number().int(),
});
export type Hindsight = z.infer<typeof hindsightSchema>;

/** An application with its way, its course and, where it is known, what was asked beside what was shown. */
export interface Recalled extends Walked {
  readonly asked?: readonly AskedThing[] | undefined;
}

export function hindsightOf(
  recalled: readonly Recalled[],
  claims: Claims,
  today: CalendarDay,
): Pick<Hindsight, 'today' | 'applications' | 'habits' | 'tables' | 'comparisons' | 'gaps'> {
  const counted = new Set(
    settled(
      recalled.map(({ journey }) => journey),
      'screen',
      today,
    ).journeys,
  );
  const asked = recalled.flatMap(({ journey, asked }) =>
    asked && counted.has(journey) ? [{ asked, wentOn: journey.reached.screen !== undefined }] : [],
  );
  return {
    today,
    applications: recalled.length,
    habits: habitsOf(recalled.map(({ course }) => course)),
    ...choiceTables(recalled, today),
    gaps: gapCosts(asked, claims),
  };
}
