import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { answersSchema, evidenceIdSchema } from './domain/case.ts';
import { explanationSchema } from './domain/explanation.ts';

const id = z.object({ id: z.uuid() });

/** What probably happened; without an explanation while there is nothing to explain. */
export const explainApplication = endpoint({
  method: 'GET',
  path: '/applications/:id/explanation',
  input: id,
  output: z.object({ explanation: explanationSchema.optional(), answers: answersSchema }),
});

/** The person's answer to a question; null is "none of these", and no answer at all takes it back. */
export const answerQuestion = endpoint({
  method: 'POST',
  path: '/applications/:id/answers',
  input: id.extend({ question: z.string().max(100), answer: evidenceIdSchema.nullish() }),
  output: z.object({}),
});
