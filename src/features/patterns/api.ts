import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { effortSchema } from './domain/effort.ts';
import { stretchSchema } from './domain/gathered-sums.ts';
import { patternsQuerySchema, patternsSchema } from './domain/patterns.ts';

/** What all applications say together: how far they came, what differs, and how long answers take. */
export const showPatterns = endpoint({
  method: 'GET',
  path: '/patterns',
  input: patternsQuerySchema,
  output: patternsSchema,
});

/**
 * The explanations of applications that ended, added up by month: a stretch of them, and where to go on. Each takes about
 * a millisecond, so whoever asks can show how far it is, and stop (`gatheredSums`).
 */
export const sumCauses = endpoint({
  method: 'GET',
  path: '/patterns/causes',
  input: z.object({ after: z.uuid().optional() }),
  output: stretchSchema,
});

/** The days on which the person did something for the search. */
export const showEffort = endpoint({
  method: 'GET',
  path: '/patterns/effort',
  input: z.object({}),
  output: effortSchema,
});
