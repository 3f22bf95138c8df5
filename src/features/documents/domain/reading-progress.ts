import { z } from 'zod';

/** How far the reading of a file is; nothing is known before its first page and after its end. */
export const readingProgressSchema = z.object({
  /** The last page that was read, from 1. */
  page: z.number().int().optional(),
  pages: z.number().int().optional(),
});
export type ReadingProgress = z.infer<typeof readingProgressSchema>;
