import type { FlagExample } from './flag-examples.ts';

export interface Scored {
  readonly example: FlagExample;
  readonly score: number;
}

/** Passages of postings without any flag, and near misses, that may stand above the threshold. */
const mostAlarms = 1;
const mostNearMisses = 2;
const lowest = 0;
/** A threshold above this would silence even plain wordings for the sake of two odd postings. */
const most = 2.5;
const margin = 0.15;

/** The score from which on a flag is shown: above all but the very highest of the harmless passages. */
export function thresholdFor(
  scored: readonly Scored[],
  flag: string,
  isClean: (example: FlagExample) => boolean,
): number {
  const clean = highest(scored, (example) => !example.shows.has(flag) && isClean(example))[mostAlarms];
  const near = highest(scored, ({ file, shows }) => file === flag && shows.size === 0)[mostNearMisses];
  return Math.min(most, Math.max(lowest, (clean ?? lowest) + margin, (near ?? lowest) + margin));
}

/** The highest score of each group, the highest first. */
function highest(scored: readonly Scored[], counts: (example: FlagExample) => boolean): number[] {
  const best = new Map<number, number>();
  for (const { example, score } of scored) {
    if (counts(example)) best.set(example.group, Math.max(best.get(example.group) ?? score, score));
  }
  return [...best.values()].sort((one, other) => other - one);
}
