import type { RejectionCase } from './case.ts';
import { type MustCounts, mustsTold } from './must-counts.ts';
import { mustCoverage } from './must-coverage.ts';
import { mustsSeen } from './musts-seen.ts';

/** Shares (0–1) of the must-haves; each is there only where it is known. */
export interface MustShares {
  /** What the person has. */
  readonly met?: number | undefined;
  /** What the résumé shows. */
  readonly seen?: number | undefined;
  /** What they have and the résumé does not show. */
  readonly hidden?: number | undefined;
}

/**
 * How much of what is a must the person has, and how much of it can be seen. Who says how many are met is believed; else
 * the posting beside the résumé tells, and only where neither was compared are their words looked for.
 */
export function mustShares({ facts, musts, answers, posting, resume }: RejectionCase): MustShares {
  const seen = musts ? shareSeen(musts) : mustsSeen(posting?.text, resume?.text)?.share;
  const saysAll = seen !== undefined && answers?.['must-haves'] === 'all-musts-met';
  const met = mustCoverage(facts ?? [])?.share ?? (saysAll ? 1 : musts && shareMet(musts));
  if (met !== undefined && seen !== undefined) return { met, seen, hidden: met - seen };
  const told = musts ? mustsTold(musts) : 0;
  return { met, seen, hidden: musts && musts.unshown > 0 ? musts.unshown / told : undefined };
}

/** What is shown in part counts by half, as nobody knows how much of it they see. */
const shareSeen = (musts: MustCounts): number | undefined =>
  mustsTold(musts) === 0 ? undefined : (musts.shown + musts.partly / 2) / mustsTold(musts);

/** Known only where nothing is missing of which the person said nothing: what is not shown may still be there. */
const shareMet = (musts: MustCounts): number | undefined =>
  musts.missing > 0 || mustsTold(musts) === 0
    ? undefined
    : (musts.shown + musts.unshown + musts.partly / 2) / mustsTold(musts);
