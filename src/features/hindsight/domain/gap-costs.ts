import { z } from 'zod';
import type { AskedThing } from '#features/matching/domain/asked-thing.ts';
import type { Claims } from '#features/matching/domain/claim.ts';
import { fewestPostings } from '#features/matching/domain/gap.ts';
import { mostWritten } from '#features/matching/domain/most-written.ts';
import { type AskedOnce, onceEach } from '#features/matching/domain/once-each.ts';
import { compareGroups } from '#features/patterns/domain/compare-groups.ts';
import { comparisonSchemaOf } from '#features/patterns/domain/comparison.ts';
import { type ComparedTable, groupSchema } from '#features/patterns/domain/group.ts';
import { ownShare } from '#features/patterns/domain/own-share.ts';
import type { Count } from '#lib/statistics/fisher-exact.ts';

/** An application that had time, with what its posting asks beside the résumé that went out with it. */
export interface AskedApplication {
  readonly asked: readonly AskedThing[];
  /** It led to a first talk; otherwise none came in the time it had. */
  readonly wentOn: boolean;
}

/** One thing that was asked and not shown: how often among those that ended early, and among those that went on. */
export const gapCostSchema = z.object({
  key: z.string(),
  name: z.string(),
  groups: z.array(groupSchema),
  comparison: comparisonSchemaOf(z.string(), z.literal('screen')).optional(),
});
export type GapCost = z.infer<typeof gapCostSchema>;

/** Every share counts as equally likely at first: nobody has counted how often a gap stands. */
const flat = { a: 1, b: 1 };
const mostListed = 12;
const sides = ['early', 'on'] as const;

/**
 * Of what at least three postings asked, how often it was not shown, by how far the applications came; compared by the rules
 * of patterns, all at once. What was never missing says nothing. The most often missing first.
 */
export function gapCosts(applications: readonly AskedApplication[], claims: Claims): GapCost[] {
  const costs = [...subjectsOf(applications, claims)]
    .map(([key, { names, early, on }]) => ({ key, name: mostWritten(names), counts: { early, on } }))
    .filter(
      ({ counts: { early, on } }) => early.of + on.of >= fewestPostings && early.reached + on.reached > 0,
    )
    .sort((a, b) => missing(b.counts) - missing(a.counts) || a.name.localeCompare(b.name))
    .slice(0, mostListed);
  const tables = costs.map(({ key, counts }): ComparedTable<string, 'screen'> => {
    const groups = sides.map((side) => ({ key: side, own: ownShare(counts[side], flat), grows: true }));
    return { table: { by: key, outcome: 'screen', groups, left: 0 }, prior: flat };
  });
  const comparisons = new Map(compareGroups(tables).map((comparison) => [comparison.by, comparison]));
  return costs.map(({ key, name }, at) => {
    const comparison = comparisons.get(key);
    return { key, name, groups: [...(tables[at]?.table.groups ?? [])], ...(comparison && { comparison }) };
  });
}

interface Subject {
  readonly names: string[];
  readonly early: Count;
  readonly on: Count;
}

function subjectsOf(applications: readonly AskedApplication[], claims: Claims): ReadonlyMap<string, Subject> {
  const found = new Map<string, Subject>();
  for (const { asked, wentOn } of applications) {
    const side = wentOn ? 'on' : 'early';
    for (const thing of onceEach(asked, claims).filter(({ showing }) => showing !== 'unclear')) {
      const known = found.get(thing.subject) ?? { names: [], early: none, on: none };
      const names = [...known.names, thing.name];
      found.set(thing.subject, { ...known, names, [side]: counted(known[side], thing) });
    }
  }
  return found;
}

/** One more that was asked, and stood as a gap or not. */
const counted = ({ reached, of }: Count, { showing }: AskedOnce): Count => ({
  reached: reached + (showing === 'missing' || showing === 'unshown' ? 1 : 0),
  of: of + 1,
});

const none: Count = { reached: 0, of: 0 };
const missing = ({ early, on }: { readonly early: Count; readonly on: Count }) => early.reached + on.reached;
