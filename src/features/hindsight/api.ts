import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { choiceSchema, waySchema } from './domain/choice.ts';
import { hindsightSchema } from './domain/hindsight.ts';
import { lookingBackSchema } from './domain/looking-back.ts';
import { tallySchema } from './domain/tally.ts';

const id = z.object({ id: z.uuid() });

/** The course of one application and what could have been different; nothing while it has not ended by them. */
export const showCourse = endpoint({
  method: 'GET',
  path: '/applications/:id/course',
  input: id,
  output: z.object({ course: lookingBackSchema.optional() }),
});

/**
 * The person's word on how one thing was done; `skipped` is not knowing or not wanting to say, and nothing takes it back.
 * Answers what they said before.
 */
export const tellCourse = endpoint({
  method: 'POST',
  path: '/applications/:id/course',
  input: id.extend({ choice: choiceSchema, way: z.union([waySchema, z.literal('skipped')]).optional() }),
  output: z.object({ before: z.union([waySchema, z.literal('skipped')]).optional() }),
});

/** What all applications say about what lies in one's own hands. While postings wait to be compared, ask again. */
export const showHindsight = endpoint({
  method: 'GET',
  path: '/hindsight',
  input: z.object({}),
  output: hindsightSchema,
});

/**
 * What one thing changed would have done, over a stretch of the applications that ended: those after `after`, by their id.
 * `next` is where the following stretch begins; without it this was the last. Tallies of stretches are added.
 */
export const showWhatIf = endpoint({
  method: 'GET',
  path: '/hindsight/what-if',
  input: z.object({ after: z.uuid().optional() }),
  output: z.object({
    tallies: z.array(tallySchema),
    weighed: z.number().int(),
    total: z.number().int(),
    next: z.uuid().optional(),
  }),
});
