import { z } from 'zod';

/** Which postings to show, the latest added first. */
export const postingQuerySchema = z.object({
  search: z.string().trim().max(200).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type PostingQuery = z.infer<typeof postingQuerySchema>;
