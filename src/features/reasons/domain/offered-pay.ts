import type { RejectionCase } from './case.ts';
import { payRangeIn } from './pay-range.ts';

/** The most they offer: as it is known, else as the words of the posting name it, with their sentence. */
export function offeredPay({
  salaryOffered,
  posting,
}: Pick<RejectionCase, 'salaryOffered' | 'posting'>):
  | { readonly top: number; readonly quote?: string }
  | undefined {
  const range = payRangeIn(posting?.text ?? '');
  if (salaryOffered === null) return undefined;
  if (salaryOffered === undefined || salaryOffered === range?.top) return range;
  return { top: salaryOffered };
}
