import { z } from 'zod';
import { compareGroups } from '#features/patterns/domain/compare-groups.ts';
import { comparisonSchemaOf } from '#features/patterns/domain/comparison.ts';
import { groupTableSchemaOf } from '#features/patterns/domain/group.ts';
import { tablesBy } from '#features/patterns/domain/group-tables.ts';
import type { Journey } from '#features/patterns/domain/journey.ts';
import { type Step, stepSchema } from '#features/patterns/domain/step.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { type Choice, choiceSchema, choices, waySchema } from './choice.ts';
import type { Course } from './course.ts';

/** What each choice can lead to at the soonest: an answer, a first talk, or a further interview. */
const leadsTo: Readonly<Record<Choice, Step>> = {
  channel: 'screen',
  timing: 'screen',
  tailoring: 'screen',
  letter: 'screen',
  followUp: 'answered',
  preparation: 'interview',
  terms: 'interview',
};

/** One application as a way through the steps, with how its things were done. */
export interface Walked {
  readonly journey: Journey;
  readonly course: Course;
}

/** How often a thing was done in each way, over all applications. */
export const habitSchema = z.object({
  choice: choiceSchema,
  ways: z.array(z.object({ way: waySchema, count: z.number().int() })),
  unknown: z.number().int(),
});

export const choiceTableSchema = groupTableSchemaOf(choiceSchema, stepSchema);
export const choiceComparisonSchema = comparisonSchemaOf(choiceSchema, stepSchema);

/** The ways of one choice side by side, and two of them compared. */
export type ChoiceTable = z.infer<typeof choiceTableSchema>;
export type ChoiceComparison = z.infer<typeof choiceComparisonSchema>;

/** The groups by each choice and what differs between them, by the rules of patterns. */
export function choiceTables(walked: readonly Walked[], today: CalendarDay) {
  const courses = new Map(walked.map(({ journey, course }) => [journey, course]));
  const journeys = walked.map(({ journey }) => journey);
  const steps = [...new Set(Object.values(leadsTo))];
  const compared = steps.flatMap((step) =>
    tablesBy(
      choices
        .filter((choice) => leadsTo[choice] === step)
        .map(
          (choice) => [choice, { keyOf: (journey: Journey) => courses.get(journey)?.[choice].way }] as const,
        ),
      step,
      journeys,
      today,
      () => true,
    ),
  );
  const place = ({ by }: { readonly by: Choice }) => choices.indexOf(by);
  return {
    tables: compared.map(({ table }) => table).sort((one, other) => place(one) - place(other)),
    comparisons: compareGroups(compared),
  };
}

/** Counts the ways of each choice, the most frequent first. */
export function habitsOf(courses: readonly Course[]): z.infer<typeof habitSchema>[] {
  return choices.map((choice) => {
    const counts = new Map<z.infer<typeof waySchema>, number>();
    for (const { [choice]: taken } of courses) {
      if (taken.way !== undefined) counts.set(taken.way, (counts.get(taken.way) ?? 0) + 1);
    }
    const known = [...counts].map(([way, count]) => ({ way, count })).sort((a, b) => b.count - a.count);
    return {
      choice,
      ways: known,
      unknown: courses.length - known.reduce((sum, { count }) => sum + count, 0),
    };
  });
}
