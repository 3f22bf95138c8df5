import { z } from 'zod';
import { importances } from '#features/postings/domain/requirement.ts';

/** From how many postings on something says more than chance. */
export const fewestPostings = 3;

/** One thing that postings ask for, counted over all of them; each posting counts once. */
export const gapSchema = z.object({
  key: z.string(),
  /** As the vocabulary names it, else as the postings write it most often. */
  name: z.string(),
  asked: z.number().int(),
  must: z.number().int(),
  nice: z.number().int(),
  shown: z.number().int(),
  partly: z.number().int(),
  /** Theirs by their own word, and not shown. */
  unshown: z.number().int(),
  missing: z.number().int(),
  unclear: z.number().int(),
  /** Of applications that ended with a no: how many asked for it, and in how many it was shown. */
  no: z.object({ asked: z.number().int(), shown: z.number().int() }),
});
export type Gap = z.output<typeof gapSchema>;

export const gapsSchema = z.object({
  /** What is asked by enough postings to say something, most often first. */
  gaps: z.array(gapSchema),
  /** What only one or two ask: too early to tell. */
  seldom: z.array(gapSchema),
  /** How many things only one or two ask, also those not listed. */
  seldomTotal: z.number().int(),
  /** The postings it rests on. */
  postings: z.number().int(),
  /** Those of them for which no résumé was noted, so that the newest stands in. */
  withNewest: z.number().int(),
  /** Postings still to be compared. */
  waiting: z.number().int(),
  /** Whether there is a résumé at all. */
  hasResume: z.boolean(),
});
export type Gaps = z.output<typeof gapsSchema>;

export const gapQuerySchema = z.object({ importance: z.enum(importances).optional() });
