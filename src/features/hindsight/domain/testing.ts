import { nothingKnown } from '#features/reasons/domain/situation.ts';
import type { Actual } from './changed-situation.ts';
import { type Choice, choices, type Way } from './choice.ts';
import type { Course } from './course.ts';

/** A course of which so much is known. */
export const courseWith = (known: Readonly<Partial<Record<Choice, Way>>> = {}): Course =>
  Object.fromEntries(
    choices.map((choice) => [choice, known[choice] ? { way: known[choice], source: 'told' } : {}]),
  ) as Course;

/** An application that ended before a talk, of which nothing else is known. */
export const applied = (known: Parameters<typeof courseWith>[0] = {}): Actual => ({
  situation: nothingKnown('applied'),
  course: courseWith(known),
});
