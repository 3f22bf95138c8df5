import { z } from 'zod';
import { rangeSchema } from '#features/patterns/domain/range.ts';
import { seededRandom } from '#features/reasons/domain/seeded-random.ts';
import { standardNormal } from '#features/reasons/domain/standard-normal.ts';
import type { Tally } from './tally.ts';
import { whatIfs } from './what-if.ts';

/** One application, with one fact changed: chances (0–1) with the range of eight in ten draws. */
export const differenceSchema = z.object({
  whatIf: z.enum(whatIfs),
  /** That it ends at a gate which one's own way can move. */
  before: rangeSchema,
  after: rangeSchema,
  /** That it gets past those gates with the change and not without. */
  more: rangeSchema,
  /** Less than a tenth can tell. */
  little: z.boolean(),
});
export type Difference = z.infer<typeof differenceSchema>;

/** The same over all applications: how many more would get further, as whole numbers. */
export const differenceOverAllSchema = z.object({
  whatIf: z.enum(whatIfs),
  /** So many applications to which it could have happened. */
  of: z.number().int(),
  more: z.object({ about: z.number().int(), low: z.number().int(), high: z.number().int() }),
  little: z.boolean(),
});
export type DifferenceOverAll = z.infer<typeof differenceOverAllSchema>;

/** Below this a tenth rounds to none. */
const tellable = 0.05;

/** What it comes to for one application. */
export function differenceOf({ whatIf, before, after, draws }: Tally): Difference {
  const more = before - after;
  return {
    whatIf,
    before: rangeOf(before, draws.before),
    after: rangeOf(after, draws.after),
    more: rangeOf(more, differences(draws)),
    little: more < tellable,
  };
}

/**
 * What it comes to over all: the range holds eight in ten draws of the model's figures, each with the luck that even
 * known chances leave (by the normal distribution of a count).
 */
export function differenceOverAll({ whatIf, of, before, after, draws }: Tally): DifferenceOverAll {
  const random = seededRandom('over all');
  const counts = differences(draws).map((expected, at) => {
    const luck = Math.sqrt(draws.spread[at] ?? 0) * standardNormal(random);
    return Math.min(of, Math.max(0, expected + luck));
  });
  const { share, low, high } = rangeOf(before - after, counts);
  const about = Math.round(share);
  return {
    whatIf,
    of,
    more: { about, low: Math.round(low), high: Math.round(high) },
    little: about === 0,
  };
}

const differences = ({ before, after }: Tally['draws']): number[] =>
  before.map((was, at) => was - (after[at] ?? was));

/** The tenth and ninetieth hundredth of the draws, widened to hold the value itself. */
function rangeOf(share: number, draws: readonly number[]): Difference['before'] {
  const sorted = [...draws].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? share;
  return { share, low: Math.min(share, at(0.1)), high: Math.max(share, at(0.9)) };
}
