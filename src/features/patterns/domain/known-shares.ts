import { byCause } from '#features/reasons/domain/cause.ts';
import type { DrawnShares } from '#features/reasons/domain/drawn-shares.ts';
import type { KnownReason } from '#features/reasons/domain/known-reason.ts';

/**
 * The shares of an application whose reason the person came to know: nothing is estimated, and two reasons count half
 * each. A conviction is no knowledge, and something that is none of the causes has no place among them; then the
 * estimate stands, and this is undefined.
 */
export function knownShares({ causes, how }: KnownReason, draws: number): DrawnShares | undefined {
  if (how === 'conviction' || causes.includes('other')) return undefined;
  const told = { causes: byCause((cause) => (causes.includes(cause) ? 1 / causes.length : 0)), unknown: 0 };
  return { told, draws: Array.from({ length: draws }, () => told), tooEarly: false };
}
