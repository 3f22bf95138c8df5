import { z } from 'zod';
import { listSourceSchema } from './list-source.ts';

/** What came of one file. */
export const fileAnswerSchema = z.object({
  file: z.string(),
  outcome: z.enum(['read', 'passed-over', 'refused']),
  source: listSourceSchema.optional(),
  /** How many skills it names. */
  names: z.number(),
  /** Why nothing was taken from it, or what is missing. */
  sentence: z.string().optional(),
});
export type FileAnswer = z.output<typeof fileAnswerSchema>;

/** What an import changed for one source. */
export const sourceAnswerSchema = z.object({
  source: listSourceSchema,
  added: z.number(),
  /** There before, and now with more names or relations. */
  changed: z.number(),
  unchanged: z.number(),
  /** Left out, because Rebound's own vocabulary has them. */
  known: z.number(),
  /** Left out, because texts are full of them in other meanings. */
  ordinary: z.number(),
});
export type SourceAnswer = z.output<typeof sourceAnswerSchema>;

/** What there is of one source. */
export const sourceStandingSchema = z.object({
  source: listSourceSchema,
  title: z.string(),
  entries: z.number(),
  importedAt: z.string(),
  /** What its licence asks to be said. */
  attribution: z.string().optional(),
});
