import type { RejectionCase } from '#features/reasons/domain/case.ts';
import type { Cause } from '#features/reasons/domain/cause.ts';

/** What is known about a made-up case and not told to who explains it. */
interface Truth {
  /** The first gate that failed. */
  readonly cause: Cause;
  /** The seed of the market it happened in. */
  readonly market: number;
}

/** A case as `explain` takes it, with the truth in a field of its own. */
export type SimulatedCase = RejectionCase & { readonly truth: Truth };
