import { z } from 'zod';
import { spanSchema } from '../requirement.ts';
import { flagIds } from './flag-catalogue.ts';
import { flagCategories } from './flag-meaning.ts';

/** A signal worth checking, never a verdict. Why it matters and how to check it stand in the catalogue of texts. */
export const postingFlagSchema = z.object({
  id: z.enum(flagIds),
  category: z.enum(flagCategories),
  /** 1: worth a note, 2: worth asking, 3: stop and verify. */
  weight: z.number().int().min(1).max(3),
  quote: z.string(),
  span: spanSchema,
});
export type PostingFlag = z.output<typeof postingFlagSchema>;
