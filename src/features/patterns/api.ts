import { endpoint } from '#lib/endpoint.ts';
import { patternsQuerySchema, patternsSchema } from './domain/patterns.ts';

/** What all applications say together: how far they came, what differs, and how long answers take. */
export const showPatterns = endpoint({
  method: 'GET',
  path: '/patterns',
  input: patternsQuerySchema,
  output: patternsSchema,
});
