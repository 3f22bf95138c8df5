import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import { correctionsSchema } from './corrections.ts';
import { completenesses, paySchema, postingReadingSchema } from './posting-reading.ts';

/** How a posting came in: pasted words, a document, or a saved web page. */
export const postingSources = ['pasted', 'file', 'page'] as const;
export type PostingSource = (typeof postingSources)[number];

/** What the text does not say of itself and the person may know. */
export const postingFactsSchema = z.object({
  postedAt: calendarDay.optional(),
  repostedAt: calendarDay.optional(),
  applicants: z.number().int().min(0).max(1_000_000).optional(),
  /** Whether it also stands on the employer's own site. */
  onCompanySite: z.boolean().optional(),
});
export type PostingFacts = z.infer<typeof postingFactsSchema>;

/** What a page says of its posting for machines; it wins over what is read out of the words. */
export const toldSchema = z.object({
  title: z.string().max(300).optional(),
  company: z.string().max(300).optional(),
  location: z.string().max(300).optional(),
  salary: paySchema.optional(),
  contract: z.string().max(100).optional(),
  postedAt: calendarDay.optional(),
  validThrough: calendarDay.optional(),
});
export type Told = z.infer<typeof toldSchema>;

/** The posting itself, from which everything else follows. */
export const keptPostingSchema = z.object({
  id: z.uuid(),
  /** The application it was for; one application has at most one posting. */
  applicationId: z.uuid().optional(),
  text: z.string().min(1).max(300_000),
  source: z.enum(postingSources),
  sourceName: z.string().max(300).optional(),
  url: z.string().max(2_000).optional(),
  /** The moment, as ISO 8601. */
  addedAt: z.iso.datetime(),
  facts: postingFactsSchema,
  told: toldSchema,
  corrections: correctionsSchema,
});
export type KeptPosting = z.infer<typeof keptPostingSchema>;

const nameSchema = z.object({ title: z.string().optional(), company: z.string().optional() });

/** A posting as its page shows it: the reading holds the person's corrections. */
export const postingSchema = keptPostingSchema
  .omit({ told: true })
  .extend({ ...nameSchema.shape, reading: postingReadingSchema });
export type Posting = z.infer<typeof postingSchema>;

/** A posting as a line of the list. */
export const postingLineSchema = nameSchema.extend({
  id: z.uuid(),
  applicationId: z.uuid().optional(),
  addedAt: z.iso.datetime(),
  completeness: z.enum(completenesses),
  /** How many things they must see. */
  musts: z.number(),
  /** How many signals are worth checking. */
  flags: z.number(),
});
export type PostingLine = z.infer<typeof postingLineSchema>;
