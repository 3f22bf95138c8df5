import type { Difference } from './text-differences.ts';

/** Lines kept around a change, so that one knows where one is. */
const around = 2;
/** Fewer lines are not worth leaving out. */
const fewest = 4;

/** So many lines that are the same. */
export interface Skipped {
  readonly skipped: number;
}

/** What is shown of a comparison, with the line of it where that begins. */
export type Shown = (Difference | Skipped) & { readonly line: number };

/** Differences without the long stretches in which nothing changed. */
export function withoutSame(differences: readonly Difference[]): Shown[] {
  const isNear = (at: number) =>
    differences.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'same');
  const shown: Shown[] = [];
  let stretch: (Difference & { readonly line: number })[] = [];
  const flush = () => {
    const [first] = stretch;
    if (first && stretch.length >= fewest) shown.push({ skipped: stretch.length, line: first.line });
    else shown.push(...stretch);
    stretch = [];
  };
  for (const [line, difference] of differences.entries()) {
    if (isNear(line)) {
      flush();
      shown.push({ ...difference, line });
    } else stretch.push({ ...difference, line });
  }
  flush();
  return shown;
}
