import { z } from 'zod';
import { postingNameSchema } from './asking-posting.ts';
import { claimNoteSchema } from './claim.ts';
import { placeToShowSchema } from './place-to-show.ts';

/** Something that the person has and postings ask for, and that a résumé does not show. */
export const unshownThingSchema = z.object({
  key: z.string(),
  name: z.string(),
  /** What the person noted about it. */
  note: claimNoteSchema.optional(),
  place: placeToShowSchema,
  /** The postings that ask for it, the latest added first. */
  postings: z.array(postingNameSchema),
});
export type UnshownThing = z.output<typeof unshownThingSchema>;

export const unshownSchema = z.object({
  /** What most postings ask for comes first. */
  things: z.array(unshownThingSchema),
  /** Postings still to be compared. */
  waiting: z.number().int(),
});
export type Unshown = z.output<typeof unshownSchema>;
