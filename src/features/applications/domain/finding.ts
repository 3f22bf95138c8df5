import { z } from 'zod';
import { openingSchema } from './application.ts';
import { happeningSchema, sourceSchema } from './event.ts';

/** Why a person should look at a finding before it is saved; the screens have a sentence for each. */
export const doubts = [
  'wording',
  'employer-missing',
  'day-unreadable',
  'status-unknown',
  'days-disagree',
  'fits-several',
  'after-offer',
  'asked-again',
] as const;
export const doubtSchema = z.object({
  why: z.enum(doubts),
  /** The word or day that is not clear, as it was written. */
  word: z.string().optional(),
});
export type Doubt = z.infer<typeof doubtSchema>;

/**
 * What one mail or one row of a tracker says about an application: the common currency of every import.
 * A mail brings one happening, a tracker's row several. Findings of one opening become one application.
 */
export const findingSchema = z.object({
  source: sourceSchema,
  /** Company and role may be unknown in a mail; then other mails of the same thread or sender tell them. */
  opening: openingSchema.partial(),
  /** The domain of the employer's own mail address (never of a job board or applicant system). */
  domain: z.string().optional(),
  /** The address of the person who wrote, or of the employer's own place in an applicant system. */
  contact: z.string().optional(),
  /** Message ids of this mail and of those it answers: mails that share one are of one conversation. */
  thread: z.array(z.string()),
  /** Marks by which an applicant system knows the application or its opening: parts of links and answer addresses. */
  marks: z.array(z.string()).optional(),
  /** Whom the mail was sent to, when it was one address: two people may share a mailbox. */
  recipient: z.string().optional(),
  happenings: z.array(happeningSchema).min(1),
  /** It says nothing of an application by itself: it counts only as an answer in a conversation about one. */
  reply: z.literal(true).optional(),
  /** What it is more likely to say when it turns out to be such an answer. */
  asAnswer: happeningSchema.optional(),
  /** The person has looked at it and said what it is. */
  byHand: z.literal(true).optional(),
  /** How sure the reader is, 0–1. */
  confidence: z.number().min(0).max(1),
  /** Absent when nothing is unsure. */
  doubt: doubtSchema.optional(),
});
/** As much of an opening as is known so far. */
export type PartialOpening = Finding['opening'];
export type Finding = z.infer<typeof findingSchema>;
