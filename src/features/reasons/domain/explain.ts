import type { RejectionCase } from './case.ts';
import { type ByCause, type Cause, causes, type Part, partOf } from './cause.ts';
import { weightOf } from './combined-ratio.ts';
import { evidenceOf } from './evidence.ts';
import type { CauseShare, Explanation, Reason, Seen } from './explanation.ts';
import { type Interval, intervals } from './interval.ts';
import { mustCoverage } from './must-coverage.ts';
import { describe, type Observation } from './observation.ts';
import { observe } from './observe.ts';
import { type Posterior, posterior, unknownGiven } from './posterior.ts';
import { priorOf } from './priors.ts';
import { roundedShares } from './rounded-shares.ts';
import { stageReached } from './stage-reached.ts';
import { tellsMore } from './tells-more.ts';
import { withoutEach } from './without-each.ts';

/** Below this share no cause may be called likely, and below this change the facts have told little. */
const likely = 0.4;
const littleTold = 0.15;
/** Changes smaller than this are not worth a line. */
const leastStrength = 0.005;

/**
 * The probable causes of one ended application, from what is known about it.
 * `random` gives numbers in [0, 1) and is used for the intervals only: the same numbers, the same answer.
 */
export function explain(rejection: RejectionCase, { random }: { random: () => number }): Explanation {
  const observations = observe(rejection);
  const stage = stageReached(rejection, observations);
  const prior = priorOf(stage, mustCoverage(rejection.facts ?? [])?.share);
  const weights = observations.map((seen) => weightOf(seen));
  const exact = posterior(prior, weights, unknownGiven(weights));
  const shares = roundedShares(exact);
  const ranges = intervals(prior, observations, exact.unknown, random);
  const without = withoutEach(prior, observations);
  const ranked = causes
    .map((cause) => causeShare(cause, shares, ranges[cause], observations, without))
    .sort((a, b) => b.probability - a.probability);
  return {
    id: rejection.id,
    causes: ranked,
    unknown: shares.unknown,
    ...partShares(shares),
    tellsMore: tellsMore(exact, stage, observations),
    saysNothing: observations.filter(isSilent).map(seenAs),
    tooEarly: isTooEarly(prior, exact),
  };
}

function causeShare(
  cause: Cause,
  shares: Posterior,
  { low, high }: Interval,
  observations: readonly Observation[],
  without: readonly Posterior[],
): CauseShare {
  const probability = shares.causes[cause];
  const reasons = observations
    .map((seen, position) => ({
      seen,
      change: probability - (without[position]?.causes[cause] ?? probability),
    }))
    .filter(({ change }) => Math.abs(change) >= leastStrength)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const asReason = ({ seen, change }: (typeof reasons)[number]): Reason => ({
    ...seenAs(seen),
    strength: Math.abs(change),
  });
  return {
    id: cause,
    probability,
    low: Math.min(low, probability),
    high: Math.max(high, probability),
    for: reasons.filter(({ change }) => change > 0).map(asReason),
    against: reasons.filter(({ change }) => change < 0).map(asReason),
  };
}

const seenAs = ({ evidenceId, quote, values }: Observation): Seen => ({
  evidenceId,
  what: describe({ evidenceId, ...(values && { values }) }),
  ...(quote !== undefined && { quote }),
  ...(values && { values }),
});

const isSilent = ({ evidenceId }: Observation): boolean =>
  Object.keys(evidenceOf(evidenceId).ratios).length === 0;

function partShares({ causes: shares }: Posterior): Pick<Explanation, 'notAboutYou' | 'partly' | 'yours'> {
  const sumOf = (part: Part) =>
    causes.filter((cause) => partOf[cause] === part).reduce((sum, cause) => sum + shares[cause], 0);
  return {
    notAboutYou: sumOf('never-about-you'),
    partly: sumOf('partly'),
    yours: sumOf('yours-to-change'),
  };
}

/** Total variation between what holds for everybody at this stage and what the facts make of it. */
function isTooEarly(prior: ByCause, { causes: shares, unknown }: Posterior): boolean {
  const moved =
    causes.reduce((sum, cause) => sum + Math.abs(shares[cause] / (1 - unknown) - prior[cause]), 0) / 2;
  return moved < littleTold && Math.max(...causes.map((cause) => shares[cause])) < likely;
}
