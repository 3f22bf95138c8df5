import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { calibrationSchema } from './domain/calibration.ts';
import { answersSchema, evidenceIdSchema } from './domain/case.ts';
import { explanationSchema } from './domain/explanation.ts';
import { correctionSchema, factIdSchema } from './domain/fact-correction.ts';
import { knownReasonSchema } from './domain/known-reason.ts';
import { listedReasonSchema } from './domain/listed-reason.ts';
import { offeredReasonSchema } from './domain/offered-reason.ts';
import { usedFactSchema } from './domain/used-fact.ts';
import { whatChangedSchema } from './domain/what-changed.ts';

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
    /** What the explanation rests on, and what the person said of it. */
    facts: z.array(usedFactSchema),
    /** Where the posting and the résumé that was sent are kept. */
    places: z.object({ posting: z.uuid().optional(), resume: z.uuid().optional() }),
  }),
});

/** The person's answer to a question; null is "none of these", and no answer at all takes it back. */
export const answerQuestion = endpoint({
  method: 'POST',
  path: '/applications/:id/answers',
  input: id.extend({ question: z.string().max(100), answer: evidenceIdSchema.nullish() }),
  output: z.object({ changed: whatChangedSchema }),
});

/**
 * The person's word on a fact of an explanation: its right value, `true` that it is so, null that it is not so or not
 * known, and none at all takes it back. Answers what they had said before, and what changed.
 */
export const correctFact = endpoint({
  method: 'POST',
  path: '/applications/:id/facts',
  input: id.extend({ fact: factIdSchema, correction: correctionSchema.optional() }),
  output: z.object({ changed: whatChangedSchema, before: correctionSchema.optional() }),
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
