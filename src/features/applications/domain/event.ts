import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import { eventDetailsSchema } from './event-details.ts';

/** How far an application came. */
export const stages = ['applied', 'screen', 'interview', 'final', 'offer'] as const;
export type Stage = (typeof stages)[number];

/** How an application ended. Silence is not a rejection, and "I withdrew" is not "they said no". */
export const endings = ['rejected', 'silent', 'withdrawn', 'closed', 'declined', 'accepted'] as const;
export type Ending = (typeof endings)[number];

/** What can happen to an application. `acknowledged`: they confirmed it; `update`: any other word from them. */
export const eventKinds = [
  'applied',
  'acknowledged',
  'assessment',
  'interview',
  'offer',
  'update',
  'note',
  'reopened',
  ...endings,
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Which conversation an interview was: a first short screen, a proper round, or the last one. */
export const rounds = ['screen', 'interview', 'final'] as const;

/** Where a fact was seen. `key` finds it again: the mail's key, the row's fingerprint, empty when by hand. */
export const sourceSchema = z.object({
  kind: z.enum(['mail', 'row', 'hand', 'sample']),
  key: z.string(),
});
export type Source = z.infer<typeof sourceSchema>;

/** What was observed, before it belongs to an application. */
export const happeningSchema = z.object({
  kind: z.enum(eventKinds),
  on: calendarDay,
  round: z.enum(rounds).optional(),
  /** The source gives no day for it; the day beside it only keeps it in its place. */
  dayUnknown: z.literal(true).optional(),
  /** A sentence of the person or of the importer. */
  note: z.string().max(20_000).optional(),
  /** The words of the mail or row that say so. */
  quote: z.string().max(2_000).optional(),
  /** When and where one meets, by when they want an answer, what stays open. */
  details: eventDetailsSchema.optional(),
});
export type Happening = z.infer<typeof happeningSchema>;

/** A dated fact about an application; each keeps its source. */
export const eventSchema = happeningSchema.extend({
  id: z.uuid(),
  source: sourceSchema,
  /** The import that brought it, so that the import can be taken back. */
  importId: z.uuid().optional(),
});
export type ApplicationEvent = z.infer<typeof eventSchema>;
