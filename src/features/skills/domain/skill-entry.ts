import { z } from 'zod';

/** One skill, tool, field, method, standard, licence or language, as people name it. */
export const skillEntrySchema = z.object({
  name: z.string().min(1),
  /** Other names of the same: synonyms, abbreviations, other languages. */
  also: z.array(z.string()).optional(),
  /** More general entries. */
  broader: z.array(z.string()).optional(),
  /** What somebody who can do this surely can do as well. */
  implies: z.array(z.string()).optional(),
  /** For a name that means other things too: words of which one must stand near. */
  context: z.array(z.string()).optional(),
});
export type SkillEntry = z.output<typeof skillEntrySchema>;
