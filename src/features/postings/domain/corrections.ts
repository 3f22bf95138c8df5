import { z } from 'zod';
import { paySchema } from './posting-reading.ts';
import { importances, spanSchema } from './requirement.ts';

const name = z.string().trim().min(1).max(300);

/** What the person put right in the reading of a posting. Places are passages of the text. */
export const correctionsSchema = z.object({
  title: name.optional(),
  company: name.optional(),
  /** Null, as in the next two: they do not say. */
  location: name.nullish(),
  salary: paySchema.nullish(),
  contract: z.string().trim().min(1).max(100).nullish(),
  /** Requirements that weigh otherwise than they were read, or are none. */
  requirements: z
    .array(z.object({ span: spanSchema, importance: z.enum([...importances, 'none']) }))
    .max(500)
    .default([]),
  /** Requirements that were not found; the passage is empty when the words are not in the text. */
  missed: z
    .array(
      z.object({
        text: z.string().trim().min(1).max(1_000),
        importance: z.enum(importances),
        span: spanSchema,
      }),
    )
    .max(200)
    .default([]),
  /** Signals that need no checking here. */
  fine: z
    .array(z.object({ flag: z.string().max(100), span: spanSchema }))
    .max(200)
    .default([]),
});
export type Corrections = z.infer<typeof correctionsSchema>;
export type MissedRequirement = Corrections['missed'][number];

export const noCorrections: Corrections = { requirements: [], missed: [], fine: [] };
