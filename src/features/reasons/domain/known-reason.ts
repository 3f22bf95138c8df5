import { z } from 'zod';
import { stages } from '#features/applications/domain/event.ts';
import { calendarDay } from '#lib/calendar-day.ts';
import { causes } from './cause.ts';

/** What a person can know: a cause, or something that is none of them. */
export const knowable = [...causes, 'other'] as const;
export type Knowable = (typeof knowable)[number];

/** How a person can know it. Only the last needs nobody else. */
export const waysToKnow = ['feedback', 'recruiter', 'inside', 'mail', 'conviction'] as const;
export type WayToKnow = (typeof waysToKnow)[number];

const known = z
  .array(z.enum(knowable))
  .min(1)
  .max(2)
  .refine((named) => new Set(named).size === named.length, 'The same reason is named twice.')
  .refine(
    (named) => named.length === 1 || !named.includes('other'),
    'Something else is named alone; say in words what it was.',
  );

/** Why an application ended, as the person came to know it: one reason or two, and how and when they learned of it. */
export const knownReasonSchema = z.object({
  causes: known,
  how: z.enum(waysToKnow),
  on: calendarDay,
  /** What was said, or a note of their own. */
  words: z.string().trim().min(1).max(2_000).optional(),
});
export type KnownReason = z.infer<typeof knownReasonSchema>;

const share = z.number().min(0).max(1);

/** What was estimated when the reason became known, without that knowledge: the shares sum to one with `unknown`. */
export const estimateSchema = z.object({
  stage: z.enum(stages),
  causes: z.record(z.enum(causes), share),
  unknown: share,
});
export type Estimate = z.infer<typeof estimateSchema>;

/** A known reason beside what had been estimated. */
export type ComparedReason = Pick<KnownReason, 'causes' | 'how'> & { readonly estimate: Estimate };
