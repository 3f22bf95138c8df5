import type { RejectionCase } from './case.ts';
import { isTooEarly } from './explain.ts';
import { isTelling } from './observation.ts';
import { observe } from './observe.ts';
import { type OwnReason, ownPrior } from './own-prior.ts';
import { drawn, tabled } from './parameters.ts';
import { type Posterior, weigh, weighable } from './posterior.ts';
import { roundedShares } from './rounded-shares.ts';
import { seededRandom } from './seeded-random.ts';
import { situationOf } from './situation.ts';
import { stageReached } from './stage-reached.ts';

/** The shares of one ended application as `explain` tells them, and under several draws of the model's figures. */
export interface DrawnShares {
  readonly told: Posterior;
  /** One for each seed. */
  readonly draws: readonly Posterior[];
  /** Little is known: the shares are nearly those of any application that ended at this stage. */
  readonly tooEarly: boolean;
}

/**
 * For summing over many applications. The figures of the model are the same for all of them, and wrong in the same way
 * for all of them; so each seed draws them anew for every application alike, and sums keep that error. `own`: as `explain`
 * takes them.
 */
export function drawnShares(
  rejection: RejectionCase,
  seeds: readonly string[],
  own: readonly OwnReason[] = [],
): DrawnShares {
  const telling = observe(rejection).filter(isTelling);
  const stage = stageReached(rejection, telling);
  const situation = situationOf(rejection, stage, telling);
  const prepared = weighable(situation);
  const usual = ownPrior(stage, own);
  const exact = weigh(prepared, tabled(stage, usual));
  return {
    told: roundedShares(exact),
    draws: seeds.map((seed) => weigh(prepared, drawn(situation, seededRandom(seed), usual))),
    tooEarly: isTooEarly(usual, exact),
  };
}
