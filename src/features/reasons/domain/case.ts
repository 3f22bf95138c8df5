import { z } from 'zod';
import { channels } from '#features/applications/domain/application.ts';
import { stages } from '#features/applications/domain/event.ts';
import { calendarDay } from '#lib/calendar-day.ts';
import { type EvidenceId, evidence } from './evidence.ts';
import { factOriginSchema } from './fact-origin.ts';
import { mustCountsSchema } from './must-counts.ts';

/** A day, or a moment when the hour is known. */
const dayOrMoment = z.union([calendarDay, z.iso.datetime({ offset: true })]);

const text = z.string().max(200_000);

/** Something the person (or another part of the program) knows, in a word: `referral` yes, `must-met` 4/4. */
const factSchema = z.object({
  id: z.string().max(100),
  value: z.union([z.string().max(5_000), z.number(), z.boolean()]).default(true),
  from: factOriginSchema.optional(),
  /** The words that show it, where the value is not them. */
  quote: z.string().max(5_000).optional(),
});
export type Fact = z.infer<typeof factSchema>;

export const evidenceIdSchema = z.enum(Object.keys(evidence) as [EvidenceId, ...EvidenceId[]]);

/** The person's answers to the open questions, by question; null for an answer that shows nothing. */
export const answersSchema = z.record(z.string(), evidenceIdSchema.nullable());
export type Answers = z.infer<typeof answersSchema>;

const interviewSchema = z.object({
  date: dayOrMoment.optional(),
  /** The person's own ratings of the conversation, 1–5, by what is rated. */
  ratings: z.record(z.string(), z.number()).optional(),
  notes: text.optional(),
});

const mailSchema = z.object({ date: z.string().optional(), subject: text.optional(), text: text.optional() });

/** Everything known about one application that ended; all but the stage may be missing. */
export const rejectionCaseSchema = z.object({
  id: z.string(),
  stage: z.enum(stages),
  ending: z.enum(['rejected', 'silent']).optional(),
  channel: z.enum(channels).optional(),
  appliedAt: dayOrMoment.optional(),
  endedAt: dayOrMoment.optional(),
  posting: z
    .object({
      text: text.optional(),
      postedAt: dayOrMoment.optional(),
      repostedAt: dayOrMoment.optional(),
      applicants: z.number().nonnegative().optional(),
    })
    .optional(),
  /** What the posting and the résumé showed when they were compared; without it their words are looked for. */
  musts: mustCountsSchema.optional(),
  resume: z.object({ text: text.optional() }).optional(),
  letter: z.object({ text: text.optional() }).optional(),
  mails: z.array(mailSchema).optional(),
  knockouts: z
    .array(z.object({ question: text, answer: z.union([text, z.boolean(), z.number()]) }))
    .optional(),
  salaryAsked: z.number().positive().optional(),
  /** The most they offer, where that is known otherwise than from the words of the posting; null where it is not. */
  salaryOffered: z.number().positive().nullish(),
  interviews: z.array(interviewSchema).optional(),
  facts: z.array(factSchema).optional(),
  answers: answersSchema.optional(),
  /** What was seen and is not so, by the person's word. */
  leftOut: z.array(evidenceIdSchema).optional(),
});
export type RejectionCase = z.infer<typeof rejectionCaseSchema>;
