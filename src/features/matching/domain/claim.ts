import { z } from 'zod';

/** What the person says of a requirement: they have it, they do not, or it is not really asked. */
export const sayings = ['have', 'have-not', 'not-asked'] as const;
export type Saying = (typeof sayings)[number];

export const claimNoteSchema = z.string().trim().max(500);

/** The person's own word on a requirement, which holds for the same one in every posting. */
export const claimSchema = z.object({
  says: z.enum(sayings),
  /** Where they used it, or anything else they want to remember. */
  note: claimNoteSchema.optional(),
});
export type Claim = z.output<typeof claimSchema>;

/** The words of the person, by the key of the requirement. */
export type Claims = ReadonlyMap<string, Claim>;
