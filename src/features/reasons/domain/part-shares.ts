import { inTenths } from '#lib/in-tenths.ts';
import { type Part, parts } from './cause.ts';
import type { Explanation } from './explanation.ts';

/** One of the four parts of the picture; `tenths` of all parts add up to ten. */
export interface PartShare {
  readonly part: Part;
  readonly share: number;
  readonly tenths: number;
}

/** The four parts in the order in which they are shown: what was never about the person first. */
export function partShares({ notAboutYou, partly, yours, unknown }: Explanation): readonly PartShare[] {
  const shares: Readonly<Record<Part, number>> = {
    'never-about-you': notAboutYou,
    partly,
    'yours-to-change': yours,
    'cannot-be-known': unknown,
  };
  const tenths = inTenths(parts.map((part) => shares[part]));
  return parts.map((part, at) => ({ part, share: shares[part], tenths: tenths[at] ?? 0 }));
}
