import { z } from 'zod';
import type { DrawnShares } from '#features/reasons/domain/drawn-shares.ts';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { divided, shareOf } from './divided.ts';

/** So many draws of the model's figures; the same for every application (see `drawnShares`). */
export const seeds: readonly string[] = Array.from({ length: 64 }, (_, at) => `draw ${at}`);

/** The explanations of the applications that went in within one month, added up. Sums can be added to sums. */
export const causeSumsSchema = z.object({
  /** "2026-04"; empty where the day is not known. */
  month: z.string(),
  applications: z.number(),
  /** Those of them of which little is known, so that they say what is usual. */
  little: z.number(),
  /** Those of them whose reason the person came to know. */
  known: z.number(),
  /** By what they are divided, in the order of `divided`. */
  sums: z.array(
    z.object({
      /** The sum of the probabilities. */
      told: z.number(),
      /** The variance that chance alone gives to how many there were: the sum of p (1 − p). */
      chance: z.number(),
      /** The sum under each draw. */
      drawn: z.array(z.number()),
    }),
  ),
});
export type CauseSums = z.infer<typeof causeSumsSchema>;

/** One application as a sum of one. */
export function causeSumsOf(
  appliedOn: CalendarDay | undefined,
  shares: DrawnShares,
  isKnown = false,
): CauseSums {
  const { told, draws, tooEarly } = shares;
  return {
    month: appliedOn?.slice(0, 7) ?? '',
    applications: 1,
    little: tooEarly ? 1 : 0,
    known: isKnown ? 1 : 0,
    sums: divided.map((each) => {
      const share = shareOf(told, each);
      // What is known is so, and no matter of chance.
      return {
        told: share,
        chance: isKnown ? 0 : share * (1 - share),
        drawn: draws.map((draw) => shareOf(draw, each)),
      };
    }),
  };
}

/** Adds sums of the same key together, the earliest key first. */
export function addedUp(
  all: readonly CauseSums[],
  keyOf = ({ month }: CauseSums): string => month,
): CauseSums[] {
  const found = new Map<string, CauseSums>();
  for (const sums of all) {
    const key = keyOf(sums);
    const known = found.get(key);
    found.set(key, known ? added(known, sums) : { ...sums, month: key });
  }
  return [...found.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

const added = (one: CauseSums, other: CauseSums): CauseSums => ({
  month: one.month,
  applications: one.applications + other.applications,
  little: one.little + other.little,
  known: one.known + other.known,
  sums: one.sums.map(({ told, chance, drawn }, at) => {
    const also = other.sums[at];
    return {
      told: told + (also?.told ?? 0),
      chance: chance + (also?.chance ?? 0),
      drawn: drawn.map((sum, draw) => sum + (also?.drawn[draw] ?? 0)),
    };
  }),
});
