import type { RejectionCase } from './case.ts';
import { payRangeIn } from './pay-range.ts';

/** The pay asked for, as a share of the most the posting offers; nothing for amounts of another order of size. */
export function payShare({ salaryAsked, posting }: RejectionCase): number | undefined {
  const range = payRangeIn(posting?.text ?? '');
  if (salaryAsked === undefined || !range) return undefined;
  const share = salaryAsked / range.top;
  return share < 0.3 || share > 3 ? undefined : share;
}
