import { z } from 'zod';
import { chosenFolderSchema } from './mail-folder.ts';

export const serverSchema = z.object({
  /** The name of the server alone, or its address. */
  host: z
    .string()
    .trim()
    .min(1)
    .max(253)
    .regex(/^[\p{L}\p{N}.:_-]+$/u, 'a name such as imap.example.org'),
  port: z.coerce.number().int().min(1).max(65_535).default(993),
  user: z.string().trim().min(1).max(320),
});

/** How the person signs in. Comes in and never goes out. */
export const secretSchema = z.object({
  kind: z.enum(['password', 'token']).default('password'),
  secret: z.string().min(1).max(10_000),
});

/** A mailbox on a server that is looked through for new mail. */
export const mailboxSchema = serverSchema.extend({
  id: z.uuid(),
  kind: secretSchema.shape.kind,
  folders: z.array(chosenFolderSchema),
  /** Whether the password or token is known now: kept for this session, or remembered. */
  signedIn: z.boolean(),
  /** Whether it is kept on this computer for the next start. */
  remembered: z.boolean(),
  /** Whether the program looks every quarter of an hour while it runs. */
  looksByItself: z.boolean(),
  lastLookAt: z.iso.datetime().optional(),
  /** Why the last look did not work, in one sentence. */
  problem: z.string().optional(),
  /** The import that is being read now. */
  looking: z.uuid().optional(),
});
export type Mailbox = z.infer<typeof mailboxSchema>;

/** Milliseconds between two looks that nobody asked for. */
const lookEvery = 15 * 60_000;

/** Whether it is time for a look that nobody asked for. */
export function isDue(
  { looksByItself, signedIn, lastLookAt }: Pick<Mailbox, 'looksByItself' | 'signedIn' | 'lastLookAt'>,
  now: string,
): boolean {
  if (!looksByItself || !signedIn) return false;
  return lastLookAt === undefined || Date.parse(now) - Date.parse(lastLookAt) >= lookEvery;
}
