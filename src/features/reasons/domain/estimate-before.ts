import type { RejectionCase } from './case.ts';
import { isStatement } from './employer-statement.ts';
import type { Estimate } from './known-reason.ts';
import { isTelling } from './observation.ts';
import { observe } from './observe.ts';
import { type OwnReason, ownPrior } from './own-prior.ts';
import { tabled } from './parameters.ts';
import { posterior } from './posterior.ts';
import { roundedShares } from './rounded-shares.ts';
import { situationOf } from './situation.ts';
import { stageReached } from './stage-reached.ts';

/**
 * What is estimated of a case whose reason has become known, as if it had not: without what the employer said of it, so that
 * it can be compared with the reason later. How far it came stays: that is no reason. `own`: those known of other applications.
 */
export function estimateBefore(rejection: RejectionCase, own: readonly OwnReason[]): Estimate {
  const telling = observe(rejection).filter(isTelling);
  const stage = stageReached(rejection, telling);
  const seen = telling.filter(({ evidenceId }) => !isStatement(evidenceId));
  const situation = situationOf(rejection, stage, seen);
  const { causes, unknown } = roundedShares(posterior(situation, tabled(stage, ownPrior(stage, own))));
  return { stage, causes: { ...causes }, unknown };
}
