import { z } from 'zod';
import { postingLineSchema } from '#features/postings/domain/posting.ts';
import { importances } from '#features/postings/domain/requirement.ts';
import { showings } from './showing.ts';

/** A posting by its name, and the application it belongs to. */
export const postingNameSchema = postingLineSchema.pick({
  id: true,
  title: true,
  company: true,
  applicationId: true,
  addedAt: true,
});
export type PostingName = z.output<typeof postingNameSchema>;

/** A posting that asks for something, and how that stands in the résumé it is compared with. */
export const askingPostingSchema = postingNameSchema.extend({ showing: z.enum(showings) });
export type AskingPosting = z.output<typeof askingPostingSchema>;

/** Which thing, by its key among what is counted, and how much it matters. */
export const askingQuerySchema = z.object({
  key: z.string().min(1).max(250),
  importance: z.enum(importances).optional(),
});
