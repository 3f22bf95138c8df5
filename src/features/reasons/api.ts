import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { calibrationSchema } from './domain/calibration.ts';
import { answersSchema, evidenceIdSchema } from './domain/case.ts';
import { explanationSchema } from './domain/explanation.ts';
import { knownReasonSchema } from './domain/known-reason.ts';
import { listedReasonSchema } from './domain/listed-reason.ts';
import { offeredReasonSchema } from './domain/offered-reason.ts';

const id = z.object({ id: z.uuid() });

/**
 * What probably happened; without an explanation while there is nothing to explain. `known`: why, as the person told;
 * `offered`: what the employer said of why, as long as the person has told nothing.
 */
export const explainApplication = endpoint({
  method: 'GET',
  path: '/applications/:id/explanation',
  input: id,
  output: z.object({
    explanation: explanationSchema.optional(),
    answers: answersSchema,
    known: knownReasonSchema.optional(),
    offered: offeredReasonSchema.optional(),
  }),
});

/** The person's answer to a question; null is "none of these", and no answer at all takes it back. */
export const answerQuestion = endpoint({
  method: 'POST',
  path: '/applications/:id/answers',
  input: id.extend({ question: z.string().max(100), answer: evidenceIdSchema.nullish() }),
  output: z.object({}),
});

/** The person knows why an ended application ended; told again, it takes the place of what was told before, which is answered. */
export const tellReason = endpoint({
  method: 'POST',
  path: '/applications/:id/known-reason',
  input: id.extend({ reason: knownReasonSchema }),
  output: z.object({ before: knownReasonSchema.optional() }),
});

/** Takes the known reason back; answers what it was. */
export const takeReasonBack = endpoint({
  method: 'DELETE',
  path: '/applications/:id/known-reason',
  input: id,
  output: z.object({ before: knownReasonSchema.optional() }),
});

/** Every reason that the person knows, the latest first. */
export const listKnownReasons = endpoint({
  method: 'GET',
  path: '/known-reasons',
  input: z.object({}),
  output: z.object({ rows: z.array(listedReasonSchema) }),
});

/** How well the estimates did where the reason became known. */
export const showCalibration = endpoint({
  method: 'GET',
  path: '/known-reasons/calibration',
  input: z.object({}),
  output: calibrationSchema,
});
