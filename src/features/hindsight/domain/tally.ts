import { z } from 'zod';
import { tabled } from '#features/reasons/domain/parameters.ts';
import type { Situation } from '#features/reasons/domain/situation.ts';
import { gatesBeside, ownChance } from './own-gates.ts';
import { drawCount, sharedDraws } from './shared-draws.ts';
import { type WhatIf, whatIfs } from './what-if.ts';

const perDraw = z.array(z.number()).length(drawCount);

/** What one thing changed would have done, summed over applications: by the tables, and draw by draw. */
export const tallySchema = z.object({
  whatIf: z.enum(whatIfs),
  /** So many applications to which it could have happened. */
  of: z.number().int(),
  before: z.number(),
  after: z.number(),
  draws: z.object({ before: perDraw, after: perDraw, spread: perDraw }),
});
export type Tally = z.infer<typeof tallySchema>;

/** The tally of one application. */
export function tallyOf(whatIf: WhatIf, before: Situation, after: Situation): Tally {
  const chances = (parameters: Parameters<typeof gatesBeside>[3]) => {
    const gates = gatesBeside(before, after, whatIf, parameters);
    return { before: ownChance(gates.before), after: ownChance(gates.after) };
  };
  const draws = sharedDraws(before.stage).map(chances);
  return {
    whatIf,
    of: 1,
    ...chances(tabled(before.stage)),
    draws: {
      before: draws.map((draw) => draw.before),
      after: draws.map((draw) => draw.after),
      spread: draws.map((draw) => varianceOf(draw.before - draw.after)),
    },
  };
}

/** The variance of one yes or no with this chance. */
const varianceOf = (chance: number): number => chance * (1 - chance);

/** Tallies over more applications, one for each what-if, in the order of the list. */
export function addedTallies(tallies: readonly Tally[]): Tally[] {
  return whatIfs.flatMap((whatIf) => {
    const [first, ...others] = tallies.filter((tally) => tally.whatIf === whatIf);
    return first ? [others.reduce(sumOf, first)] : [];
  });
}

const sumOf = (one: Tally, other: Tally): Tally => ({
  whatIf: one.whatIf,
  of: one.of + other.of,
  before: one.before + other.before,
  after: one.after + other.after,
  draws: {
    before: sums(one.draws.before, other.draws.before),
    after: sums(one.draws.after, other.draws.after),
    spread: sums(one.draws.spread, other.draws.spread),
  },
});

const sums = (one: readonly number[], other: readonly number[]): number[] =>
  one.map((value, at) => value + (other[at] ?? 0));
