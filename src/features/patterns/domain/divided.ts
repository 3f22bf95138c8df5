import { z } from 'zod';
import { type Cause, causes, type Part, partOf, parts } from '#features/reasons/domain/cause.ts';
import type { Posterior } from '#features/reasons/domain/posterior.ts';

/** By what endings are divided: the four parts in their order, and the causes beneath them. */
export const divided = [...parts, ...causes] as const;
export const dividedSchema = z.enum(divided);
export type Divided = z.infer<typeof dividedSchema>;

const isPart = (each: Divided): each is Part => parts.some((part) => part === each);

/** The causes beneath a part, in the order of the gates. */
export const causesOf = (part: Part): readonly Cause[] => causes.filter((cause) => partOf[cause] === part);

/** The share of a part or a cause. */
export function shareOf({ causes: shares, unknown }: Posterior, each: Divided): number {
  if (!isPart(each)) return shares[each];
  if (each === 'cannot-be-known') return unknown;
  return causesOf(each).reduce((sum, cause) => sum + shares[cause], 0);
}
