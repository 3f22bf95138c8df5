import { addressedEmployer } from './addressed-employer.ts';
import type { Remark } from './remark.ts';
import type { ReviewContext } from './review-context.ts';

/** A letter speaks to one employer; only a name that is not theirs is wrong, so nothing is said until it is known. */
export const wrongAddressee = (context: ReviewContext): Remark[] => {
  const applyingTo = context.applyingTo ?? context.posting?.company ?? undefined;
  return applyingTo === undefined ? [] : addressedEmployer({ ...context, applyingTo });
};
