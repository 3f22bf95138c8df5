import type { Difference } from './text-differences.ts';

/** Lines kept around a change, so that one knows where one is. */
const around = 2;
/** Fewer lines are not worth leaving out. */
const fewest = 4;

/** So many lines that are the same. */
export interface Skipped {
  readonly skipped: number;
}

/** Differences without the long stretches in which nothing changed. */
export function withoutSame(differences: readonly Difference[]): (Difference | Skipped)[] {
  const isNear = (at: number) =>
    differences.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'same');
  const shown: (Difference | Skipped)[] = [];
  let stretch: Difference[] = [];
  const flush = () => {
    shown.push(...(stretch.length < fewest ? stretch : [{ skipped: stretch.length }]));
    stretch = [];
  };
  for (const [at, difference] of differences.entries()) {
    if (isNear(at)) {
      flush();
      shown.push(difference);
    } else stretch.push(difference);
  }
  flush();
  return shown;
}
