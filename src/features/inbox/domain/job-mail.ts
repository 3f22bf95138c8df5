import { z } from 'zod';

/** The nine kinds a mail is sorted into; see the README of this feature for what each one holds. */
export const mailKinds = [
  'acknowledgement',
  'rejection',
  'interview',
  'assessment',
  'offer',
  'update',
  'outreach',
  'alert',
  'unrelated',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** A list of jobs or a mail about something else is about no opening, and has no company and no role of its own. */
export const aboutOpening = (kind: MailKind): boolean => kind !== 'alert' && kind !== 'unrelated';

/** Whether mails of the kind are about an application that was made. */
export const aboutOwnApplication = (kind: MailKind): boolean => aboutOpening(kind) && kind !== 'outreach';

/** The reason a rejection itself gives; `generic` when it gives none. */
export const rejectionReasons = [
  'generic',
  'other_candidates',
  'filled',
  'internal',
  'closed',
  'skills',
  'experience',
  'location',
  'salary',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** One mail as its reader sees it. `text` is plain text already; addresses may carry a display name. */
export const incomingMailSchema = z.object({
  from: z.string().nullish(),
  to: z.string().nullish(),
  subject: z.string().nullish(),
  /** RFC 3339 or RFC 5322; the calendar day is taken as written, in the sender's own zone. */
  date: z.string().nullish(),
  text: z.string().nullish(),
  /** As sent; only links are read from it. */
  html: z.string().nullish(),
  headers: z.record(z.string(), z.unknown()).nullish(),
  messageId: z.string().nullish(),
  references: z.array(z.string()).nullish(),
  /** Minutes by which the sender's clock is ahead of UTC, when the date beside does not tell it. */
  utcOffset: z.number().nullish(),
  /** An appointment that came with it. (RFC 5545) */
  calendar: z.string().nullish(),
});
export type IncomingMail = z.infer<typeof incomingMailSchema>;

/** Words of the mail and what they say. The quote occurs in the subject or the text exactly as given. */
export const signalSchema = z.object({ quote: z.string(), means: z.string() });
export type Signal = z.infer<typeof signalSchema>;

/** What was understood of one mail. */
export const mailReadingSchema = z.object({
  messageId: z.string().nullable(),
  kind: z.enum(mailKinds),
  /** The probability that the kind is right, 0–1. */
  confidence: z.number().min(0).max(1),
  needsReview: z.boolean(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  /** Only for a rejection. */
  reason: z.enum(rejectionReasons).nullable(),
  /** The day the mail was sent, when its date can be read. */
  date: z.iso.date().nullable(),
  /** ISO 639-1. */
  language: z.string().nullable(),
  signals: z.array(signalSchema),
});
export type MailReading = z.infer<typeof mailReadingSchema>;
