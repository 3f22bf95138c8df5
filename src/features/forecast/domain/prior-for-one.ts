import type { Channel } from '#features/applications/domain/application.ts';
import { type BaseRate, baseRateOf, priorFor } from '#features/patterns/domain/base-rate.ts';
import { type Beta, betaInterval } from '#lib/statistics/beta-distribution.ts';
import type { LeadingStep } from './step-tally.ts';

/**
 * How much of its weight a base rate keeps in a forecast. What others saw after a first talk is an average over many, and
 * one person differs from it more than it says, so there it keeps half. Own estimate; by it the ranges hold what they
 * promise for made-up people (`evaluation/forecast.measure.ts`).
 */
const kept: Readonly<Record<LeadingStep, number>> = { screen: 1, interview: 0.5, offer: 0.5 };

/** What is believed of a step of one person before their own applications are known. */
export function priorForOne(step: LeadingStep, channels: readonly Channel[]): Beta {
  const { a, b } = priorFor(step, channels).beta;
  return { a: kept[step] * a, b: kept[step] * b };
}

/** The same as it is shown, with its sources. */
export function baseForOne(step: LeadingStep, channels: readonly Channel[]): BaseRate | undefined {
  const base = baseRateOf(priorFor(step, channels));
  return (
    base && { ...base, ...betaInterval(priorForOne(step, channels), 0.8), weight: kept[step] * base.weight }
  );
}
