import type { RejectionCase } from './case.ts';
import { offeredPay } from './offered-pay.ts';

/** The pay asked for, as a share of the most the posting offers; nothing for amounts of another order of size. */
export function payShare(rejection: RejectionCase): number | undefined {
  const { salaryAsked } = rejection;
  const range = offeredPay(rejection);
  if (salaryAsked === undefined || !range) return undefined;
  const share = salaryAsked / range.top;
  return share < 0.3 || share > 3 ? undefined : share;
}
