import { z } from 'zod';
import { postingFlagSchema } from './flags/posting-flag.ts';
import { requirementSchema, spanSchema } from './requirement.ts';

/** How complete the text is: a title and little more, a part of a posting, or a whole one. */
export const completenesses = ['title', 'partial', 'full'] as const;

export const paySchema = z.object({
  min: z.number(),
  max: z.number(),
  currency: z.string().length(3).nullable(),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']),
});
export type Pay = z.output<typeof paySchema>;

/** What a posting says. Spans are in UTF-16 offsets of its text. */
export const postingReadingSchema = z.object({
  title: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  salary: paySchema.nullable(),
  postedAt: z.string().nullable(),
  contract: z.string().nullable(),
  completeness: z.enum(completenesses),
  requirements: z.array(requirementSchema),
  skills: z.array(z.object({ name: z.string(), span: spanSchema })),
  responsibilities: z.array(z.object({ text: z.string(), span: spanSchema })),
  flags: z.array(postingFlagSchema),
  /** How much the text resembles known frauds, from 0 to 1. */
  scam: z.object({ probability: z.number() }),
});
export type PostingReading = z.output<typeof postingReadingSchema>;
