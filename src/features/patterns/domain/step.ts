import { z } from 'zod';

/** How far an application came. `answered`: any word from them beyond a receipt, a yes or a no. */
export const steps = ['answered', 'screen', 'interview', 'final', 'offer'] as const;
export const stepSchema = z.enum(steps);
export type Step = z.infer<typeof stepSchema>;

/** What a step is counted from: not every last round is noted, so an offer is counted from an interview. */
export const countedFrom = {
  answered: 'applied',
  screen: 'applied',
  interview: 'screen',
  final: 'interview',
  offer: 'interview',
} as const satisfies Record<Step, Step | 'applied'>;

/**
 * Days that must have passed since the step before, so that quick answers do not look more frequent than they are:
 * nine in ten good answers come within 30 days, and nearly nine in ten of the noes that come at all within 60
 * (log-normal, median 7 and 18 days; estimates of the evidence base, section 6).
 */
export const daysToSettle: Readonly<Record<Step, number>> = {
  answered: 60,
  screen: 30,
  interview: 30,
  final: 30,
  offer: 30,
};

/** The steps by which groups are compared. */
export const outcomes = ['answered', 'screen'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;
