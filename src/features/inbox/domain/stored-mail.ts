import { z } from 'zod';
import { mailKinds } from './job-mail.ts';

/** A job mail as it was brought in. */
export const storedMailSchema = z.object({
  key: z.string(),
  sender: z.string(),
  subject: z.string(),
  sentAt: z.string().optional(),
  text: z.string(),
  /** As sent; cleaned before it is shown. */
  html: z.string().optional(),
  kind: z.enum(mailKinds),
});
export type StoredMail = z.infer<typeof storedMailSchema>;
