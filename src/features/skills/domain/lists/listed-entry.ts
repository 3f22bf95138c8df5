import { z } from 'zod';
import { skillEntrySchema } from '../skill-entry.ts';

/** A skill out of a list. */
export const listedEntrySchema = skillEntrySchema.extend({
  /** By which ESCO knows it in every language. */
  uri: z.string().optional(),
});
export type ListedEntry = z.output<typeof listedEntrySchema>;
