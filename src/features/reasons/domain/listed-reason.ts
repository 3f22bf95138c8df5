import { z } from 'zod';
import { knownReasonSchema } from './known-reason.ts';

/** A known reason with the application that it is of. */
export const listedReasonSchema = z.object({
  applicationId: z.uuid(),
  company: z.string(),
  role: z.string(),
  reason: knownReasonSchema,
});
export type ListedReason = z.infer<typeof listedReasonSchema>;
