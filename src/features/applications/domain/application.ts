import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import { endings, stages } from './event.ts';

/** How the application went in. `company` is the employer's own site. */
export const channels = [
  'board',
  'company',
  'referral',
  'recruiter',
  'agency',
  'sourced',
  'event',
  'unknown',
] as const;
export type Channel = (typeof channels)[number];

/** What identifies the opening that was applied for. */
export const openingSchema = z.object({
  company: z.string().trim().min(1).max(300),
  role: z.string().trim().max(300),
  channel: z.enum(channels),
  location: z.string().trim().max(300).optional(),
  url: z.string().trim().max(2_000).optional(),
  /** The employer's own number of the opening, when a mail or an address names one. */
  requisition: z.string().trim().max(100).optional(),
});
export type Opening = z.infer<typeof openingSchema>;

/** Where an application stands; always computed from its events by `standing`. */
export const standingSchema = z.object({
  appliedOn: calendarDay.optional(),
  stage: z.enum(stages),
  ending: z.enum(endings).optional(),
  endedOn: calendarDay.optional(),
  lastEventOn: calendarDay.optional(),
});
export type Standing = z.infer<typeof standingSchema>;

/** One attempt at one opening. */
export const applicationSchema = openingSchema.extend({
  id: z.uuid(),
  ...standingSchema.shape,
});
export type Application = z.infer<typeof applicationSchema>;
