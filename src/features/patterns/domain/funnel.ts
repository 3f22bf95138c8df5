import { z } from 'zod';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { baseRateOf, baseRateSchema, noneByChance, priorFor } from './base-rate.ts';
import type { Journey } from './journey.ts';
import { fewest, ownShare, ownShareSchema } from './own-share.ts';
import { countOf, settled } from './settled.ts';
import { stepSchema, steps } from './step.ts';

/** One step of the funnel: the person's share, what others saw, and what both rest on. */
export const funnelStepSchema = z.object({
  step: stepSchema,
  /** All that came so far, recent ones too. */
  all: z.number(),
  own: ownShareSchema,
  /** Too recent to count. */
  recent: z.number(),
  base: baseRateSchema.optional(),
  /** None came so far: to this share of people that happens with as many tries, by what others saw. */
  noneByChance: z.number().optional(),
});
export type FunnelStep = z.infer<typeof funnelStepSchema>;

/** From the application to the offer. */
export function funnel(journeys: readonly Journey[], today: CalendarDay): FunnelStep[] {
  return steps.map((step) => {
    const { journeys: counted, recent } = settled(journeys, step, today);
    const prior = priorFor(
      step,
      (counted.length > 0 ? counted : journeys).map(({ channel }) => channel),
    );
    const base = baseRateOf(prior);
    const own = ownShare(countOf(counted, step), prior.beta);
    const all = countOf(journeys, step).reached;
    const hasNone = base !== undefined && all === 0 && own.of >= fewest;
    return {
      step,
      all,
      own,
      recent,
      ...(base && { base }),
      ...(hasNone && { noneByChance: noneByChance(prior, own.of) }),
    };
  });
}
