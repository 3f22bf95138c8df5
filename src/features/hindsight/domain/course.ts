import { z } from 'zod';
import type { Channel } from '#features/applications/domain/application.ts';
import type { Answers } from '#features/reasons/domain/case.ts';
import { type CalendarDay, daysBetween } from '#lib/calendar-day.ts';
import { type Choice, choices, isWayOf, type Way, waySchema } from './choice.ts';
import { type Told, wayAnswered } from './told.ts';

/** A version that went out: with how many applications in all, and whether it was made out of an earlier one. */
export interface SentVersion {
  readonly sentWith: number;
  readonly isRevision: boolean;
}

/** What is stored of an application that tells its course. */
export interface CourseFacts {
  readonly channel: Channel;
  readonly appliedOn?: CalendarDay | undefined;
  /** The latest day before the application on which the posting was put up. */
  readonly postedOn?: CalendarDay | undefined;
  readonly resumes: readonly SentVersion[];
  readonly letters: readonly SentVersion[];
  /** They met: a talk or a test took place. */
  readonly hasMet: boolean;
  readonly answers: Answers;
  readonly told: Told;
}

/** How one thing was done, and how that is known. `count`: the days or the applications that show it. */
export const takenSchema = z.object({
  way: waySchema.optional(),
  source: z.enum(['application', 'posting', 'document', 'told', 'skipped']).optional(),
  count: z.number().optional(),
});
export type Taken = z.infer<typeof takenSchema>;

export type Course = Readonly<Record<Choice, Taken>>;

/** With how many applications one version must have gone out to be called a general one. */
const fewestAlike = 3;

/** How each thing was done, as far as it is known: by the person's own word, else by what is stored. */
export function courseOf(facts: CourseFacts): Course {
  const takenOf = (choice: Choice): Taken => {
    const said = facts.told[choice];
    const answered = wayAnswered(choice, facts.answers);
    const stored = derived[choice]?.(facts);
    // Days are counted; anything else the person knows better.
    if (choice === 'timing' && stored) return stored;
    if (answered !== undefined) return { way: answered, source: 'told' };
    if (isWayOf(choice, said)) return { way: said, source: 'told' };
    if (stored) return stored;
    return said === 'skipped' ? { source: 'skipped' } : {};
  };
  return Object.fromEntries(choices.map((choice) => [choice, takenOf(choice)])) as Record<Choice, Taken>;
}

const derived: Readonly<Partial<Record<Choice, (facts: CourseFacts) => Taken | undefined>>> = {
  channel: ({ channel }) => (channel === 'unknown' ? undefined : { way: channel, source: 'application' }),
  timing({ appliedOn, postedOn }) {
    const days = appliedOn && postedOn ? daysBetween(postedOn, appliedOn) : -1;
    return days < 0 ? undefined : { way: wayOfDays(days), source: 'posting', count: days };
  },
  tailoring: ({ resumes }) => sentAs(resumes, 'tailored', 'usual'),
  letter: ({ letters }) => sentAs(letters, 'own-letter', 'general-letter'),
};

const wayOfDays = (days: number): Way<'timing'> => (days <= 2 ? 'two-days' : days <= 30 ? 'month' : 'later');

/** A version that went out with many is a general one; one made out of another for this application alone is its own. */
function sentAs(sent: readonly SentVersion[], own: Way, general: Way): Taken | undefined {
  const [version, ...others] = sent;
  if (version === undefined || others.length > 0) return undefined;
  const { sentWith: count, isRevision } = version;
  if (count >= fewestAlike) return { way: general, source: 'document', count };
  return isRevision && count === 1 ? { way: own, source: 'document', count } : undefined;
}
