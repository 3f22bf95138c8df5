import type { RejectionCase } from './case.ts';
import type { Observation } from './observation.ts';
import { offeredPay } from './offered-pay.ts';

/**
 * What the pay asked for shows against the range of the posting. Amounts of another order of size
 * (a monthly wish, an hourly range) are not compared.
 */
export function observeTerms(rejection: RejectionCase): Observation[] {
  const { salaryAsked } = rejection;
  const range = offeredPay(rejection);
  if (salaryAsked === undefined || !range) return [];
  const share = salaryAsked / range.top;
  if (share < 0.3 || share > 3) return [];
  const values = { asked: inThousands(salaryAsked), top: inThousands(range.top) };
  const evidenceId = share > 1.02 ? 'asked-above-range' : 'asked-within-range';
  return [{ evidenceId, values, ...(range.quote !== undefined && { quote: range.quote }) }];
}

const inThousands = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
