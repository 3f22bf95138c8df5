import { aboutInTen, type InTen } from '#lib/about-in-ten.ts';
import type { Difference } from './difference.ts';

/** A difference in tenths that agree with each other: what is more is exactly what the pair lies apart. */
export interface ToldDifference {
  readonly before: InTen;
  readonly after: InTen;
  readonly more: InTen;
}

/** The tenths as they are told; undefined where less than a tenth can tell, since then both are the same. */
export function toldDifference({ before, after, more, little }: Difference): ToldDifference | undefined {
  if (little) return undefined;
  const [was, apart] = [tenths(before), tenths(more)];
  const about = Math.max(0, was.about - apart.about);
  const { low, high } = tenths(after);
  return {
    before: was,
    after: { about, low: Math.min(low, about), high: Math.max(high, about) },
    more: { ...apart, about: was.about - about },
  };
}

const tenths = ({ share, low, high }: Difference['before']): InTen => aboutInTen(share, low, high);
