import { causes } from '#features/reasons/domain/cause.ts';
import type { CauseShare } from '#features/reasons/domain/explanation.ts';

/** What the engine said of one cause in one case: the probability and its interval, and whether it was the cause. */
export interface Stated {
  readonly stage: string;
  readonly share: Pick<CauseShare, 'id' | 'probability' | 'low' | 'high'>;
  readonly isTrue: boolean;
}

/** How many similar statements make up one frequency. */
const alike = 50;
const gridSteps = 400;

/**
 * How often the interval holds the frequency it speaks of. Statements of one market on one cause at one stage are put in
 * order of their probability, and each fifty neighbours stand for one frequency. Since fifty cases tell it roughly only, what
 * counts is the chance, by Jeffreys' posterior, that it lies between the mean lower and the mean upper end.
 * Causes that the stage rules out, and that never were true there, are left out.
 */
export function intervalCoverage(statements: readonly Stated[]): number {
  const groups = groupsOf(statements);
  return groups.reduce((sum, group) => sum + covered(group), 0) / groups.length;
}

function groupsOf(statements: readonly Stated[]): (readonly Stated[])[] {
  const stages = [...new Set(statements.map(({ stage }) => stage))];
  return stages.flatMap((stage) =>
    causes.flatMap((cause) => {
      const sorted = statements
        .filter((each) => each.stage === stage && each.share.id === cause)
        .sort((a, b) => a.share.probability - b.share.probability);
      const isPossible = sorted.some(({ share, isTrue }) => share.high > 0.005 || isTrue);
      return isPossible ? chunks(sorted) : [];
    }),
  );
}

/** Groups of fifty; what is left over at the end is not enough for a frequency. */
const chunks = (sorted: readonly Stated[]): (readonly Stated[])[] =>
  Array.from({ length: Math.floor(sorted.length / alike) }, (_, at) =>
    sorted.slice(at * alike, (at + 1) * alike),
  );

function covered(group: readonly Stated[]): number {
  const meanOf = (value: (each: Stated) => number) =>
    group.reduce((sum, each) => sum + value(each), 0) / group.length;
  const hits = group.filter(({ isTrue }) => isTrue).length;
  return chanceBetween(
    hits,
    group.length,
    meanOf(({ share }) => share.low),
    meanOf(({ share }) => share.high),
  );
}

/** The chance that a frequency seen as `hits` of `count` truly lies between two shares: Beta(hits + ½, misses + ½). */
export function chanceBetween(hits: number, count: number, low: number, high: number): number {
  let inside = 0;
  let all = 0;
  for (let step = 0; step < gridSteps; step++) {
    // Evenly spaced in the angle, where Jeffreys' prior is flat, so that the ends are not lost between grid points.
    const share = Math.sin(((step + 0.5) / gridSteps) * (Math.PI / 2)) ** 2;
    const weight = Math.exp(hits * Math.log(share) + (count - hits) * Math.log(1 - share));
    all += weight;
    if (share >= low && share <= high) inside += weight;
  }
  return inside / all;
}
