import { fewest } from './own-share.ts';

/** Smaller differences make no difference for what to do next. */
export const worthTelling = 0.1;

/** Half of the width of a 90 % range, in standard deviations. */
const z90 = 1.6449;

/** A group as far as it matters for how much more it takes. */
interface Growing {
  readonly of: number;
  readonly share: number;
  /** Whether more can come. */
  readonly grows: boolean;
}

/**
 * About how many more applications, over both groups, until their difference is known to within one in ten (90 %); when
 * it is known so well already and still cannot be told, to within half of that, and so on. Nothing when no number would
 * do, because a group that no longer grows is too small.
 */
export function moreUntilTold(groups: readonly Growing[]): number | undefined {
  const fixed = groups.filter(({ grows }) => !grows);
  const growing = groups.filter(({ grows }) => grows);
  if (growing.length === 0 || fixed.some(({ of }) => of < fewest)) return undefined;
  for (let within = worthTelling; ; within /= 2) {
    const allowed = (within / z90) ** 2 - sum(fixed.map((group) => spreadOf(group) / group.of));
    if (allowed <= 0) return undefined;
    const needed = Math.max(fewest, Math.ceil(sum(growing.map(spreadOf)) / allowed));
    const more = sum(growing.map(({ of }) => Math.max(0, needed - of)));
    if (more > 0) return more;
  }
}

const spreadOf = ({ share }: Growing): number => share * (1 - share);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
