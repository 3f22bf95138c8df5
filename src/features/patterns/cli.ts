import type { z } from 'zod';
import type { Call } from '#platform/http/client.ts';
import { showPatterns } from './api.ts';
import type { Patterns } from './domain/patterns.ts';

/** `rebound patterns`: the same as the page shows. Throws a `Problem` when the period or the day cannot be used. */
export const readPatterns = (call: Call, query: z.input<typeof showPatterns.input>): Promise<Patterns> =>
  call(showPatterns, query);
