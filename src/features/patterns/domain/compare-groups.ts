import { benjaminiHochberg } from '#lib/statistics/benjamini-hochberg.ts';
import { type Beta, betaMean, betaVariance, updatedBeta } from '#lib/statistics/beta-distribution.ts';
import { chanceOfLarger } from '#lib/statistics/chance-of-larger.ts';
import { fisherExact } from '#lib/statistics/fisher-exact.ts';
import { normalDistribution } from '#lib/statistics/normal-distribution.ts';
import type { Comparison } from './comparison.ts';
import type { ComparedTable, Group, GroupTable } from './group.ts';
import { moreUntilTold, worthTelling } from './more-until-told.ts';
import { fewest } from './own-share.ts';
import type { Step } from './step.ts';

/** Of the differences that are told, at most this share may be luck (Benjamini & Hochberg 1995). */
const mostLuck = 0.1;

/** How sure one must be that two groups are alike. */
const sureAlike = 0.9;

/** The groups of a table that are compared with each other; the rest is too small to tell for long. */
const mostCompared = 4;

/** A group of one or two is not worth a sentence. */
const fewestToName = 3;

interface Pair<By extends string, Counted extends Step> {
  readonly table: GroupTable<By, Counted>;
  readonly groups: readonly [Group, Group];
  readonly betas: readonly [Beta, Beta];
}

/**
 * Compares the groups of all tables at once, because the more one compares, the more luck looks like a pattern: an exact
 * test for each pair, and the step-up rule over all of them. The chance that is told comes from shares drawn towards
 * what the groups have in common, never from what is known about others.
 */
export function compareGroups<By extends string, Counted extends Step>(
  tables: readonly ComparedTable<By, Counted>[],
): Comparison<By, Counted>[] {
  const pairs = tables.flatMap(pairsOf);
  const testable = pairs.filter(isTestable);
  const stands = benjaminiHochberg(
    testable.map(({ groups: [one, other] }) => fisherExact(one.own, other.own)),
    mostLuck,
  );
  const differ = new Set(testable.filter((_, at) => stands[at]));
  return pairs.map((pair) => comparisonOf(pair, differ.has(pair)));
}

const isTestable = ({ groups }: Pick<Pair<string, Step>, 'groups'>): boolean =>
  groups.every(({ own }) => own.of >= fewest);

function pairsOf<By extends string, Counted extends Step>({
  table,
  prior,
}: ComparedTable<By, Counted>): Pair<By, Counted>[] {
  const { by, groups } = table;
  const named = groups.filter(({ own }) => own.of >= fewestToName);
  const compared = by === 'time' ? named : named.slice(0, mostCompared);
  return compared.flatMap((group, at) =>
    // In time, each period is compared with the one before it.
    compared.slice(at + 1, by === 'time' ? at + 2 : undefined).map(
      (other): Pair<By, Counted> => ({
        table,
        groups: [group, other],
        betas: [betaOf(group, prior), betaOf(other, prior)],
      }),
    ),
  );
}

const betaOf = ({ own }: Group, prior: Beta): Beta => updatedBeta(prior, own.reached, own.of);

function comparisonOf<By extends string, Counted extends Step>(
  pair: Pair<By, Counted>,
  differs: boolean,
): Comparison<By, Counted> {
  const { table, groups, betas } = pair;
  const isInOrder = !differs || betaMean(betas[0]) >= betaMean(betas[1]);
  const [first, second] = isInOrder ? groups : [groups[1], groups[0]];
  const [higher, lower] = isInOrder ? betas : [betas[1], betas[0]];
  const sides = { by: table.by, outcome: table.outcome, first: sideOf(first), second: sideOf(second) };
  if (differs) return { ...sides, verdict: 'differ', chance: chanceOfLarger(higher, lower) };
  if (isTestable(pair) && chanceAlike(betas) >= sureAlike) return { ...sides, verdict: 'alike' };
  const more = moreUntilTold(
    groups.map(({ own, grows }, at) => ({ of: own.of, share: betaMean(betas[at] ?? betas[0]), grows })),
  );
  return { ...sides, verdict: 'early', ...(more !== undefined && { more }) };
}

const sideOf = ({ key, name, own: { reached, of } }: Group): Comparison['first'] => ({
  key,
  ...(name !== undefined && { name }),
  reached,
  of,
});

/** The chance that the shares are less than one in ten apart; the difference is taken as normal. */
function chanceAlike([one, other]: Pair<string, Step>['betas']): number {
  const spread = Math.sqrt(betaVariance(one) + betaVariance(other));
  const apart = betaMean(one) - betaMean(other);
  return (
    normalDistribution((worthTelling - apart) / spread) - normalDistribution((-worthTelling - apart) / spread)
  );
}
