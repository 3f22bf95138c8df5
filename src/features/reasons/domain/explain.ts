import type { RejectionCase } from './case.ts';
import { type ByCause, causes, parts } from './cause.ts';
import { causeReasons } from './cause-reasons.ts';
import type { CauseShare, Explanation } from './explanation.ts';
import { type Interval, type Intervals, intervals, sharesOfParts } from './interval.ts';
import { knownAnswers } from './known-answers.ts';
import { isTelling, type Observation } from './observation.ts';
import { observe } from './observe.ts';
import { countingAt, type OwnReason, ownPrior } from './own-prior.ts';
import { tabled } from './parameters.ts';
import { type Posterior, posterior } from './posterior.ts';
import { roundedShares } from './rounded-shares.ts';
import { seenAs } from './seen.ts';
import { situationOf } from './situation.ts';
import { stageReached } from './stage-reached.ts';
import { tellsMore } from './tells-more.ts';
import { withoutEach } from './without-each.ts';

/** Below this share no cause may be called likely, and below this change the facts have told little. */
const likely = 0.4;
const littleTold = 0.3;

/**
 * The probable causes of one ended application, from what is known about it.
 * `random` gives numbers in [0, 1) and is used for the intervals only: the same numbers, the same answer.
 * `own`: the reasons that the person knows of other applications.
 */
export function explain(
  rejection: RejectionCase,
  { random, own = [] }: { random: () => number; own?: readonly OwnReason[] },
): Explanation {
  const observations = observe(rejection);
  const telling = observations.filter(isTelling);
  const stage = stageReached(rejection, telling);
  const situation = situationOf(rejection, stage, telling);
  const usual = ownPrior(stage, own);
  const parameters = tabled(stage, usual);
  const exact = posterior(situation, parameters);
  const shares = roundedShares(exact);
  const ownReasons = countingAt(stage, own);
  const ranges = intervals(situation, random, usual);
  return {
    id: rejection.id,
    stage,
    causes: rankedCauses(shares, ranges.causes, telling, withoutEach(situation, telling, parameters)),
    unknown: shares.unknown,
    ...partsOf(shares, ranges.parts),
    tellsMore: tellsMore(situation, parameters, telling, {
      ...knownAnswers(rejection),
      ...rejection.answers,
    }),
    saysNothing: observations.filter((seen) => !isTelling(seen)).map(seenAs),
    tooEarly: isTooEarly(usual, exact),
    ...(ownReasons > 0 && { ownReasons }),
  };
}

function rankedCauses(
  shares: Posterior,
  ranges: Readonly<Record<CauseShare['id'], Interval>>,
  observations: readonly Observation[],
  without: readonly Posterior[],
): CauseShare[] {
  return causes
    .map((id) => {
      const probability = shares.causes[id];
      const range = around(probability, ranges[id]);
      return { id, probability, ...range, ...causeReasons(id, probability, observations, without) };
    })
    .sort((a, b) => b.probability - a.probability);
}

/** A range holds the share that it belongs to. */
const around = (share: number, { low, high }: Interval): Interval => ({
  low: Math.min(low, share),
  high: Math.max(high, share),
});

function partsOf(shares: Posterior, ranges: Intervals['parts']) {
  const sums = sharesOfParts(shares);
  return {
    notAboutYou: sums['never-about-you'],
    partly: sums.partly,
    yours: sums['yours-to-change'],
    ranges: Object.fromEntries(
      parts.map((part) => [part, around(sums[part], ranges[part])]),
    ) as Explanation['ranges'],
  };
}

/** Total variation between what is usual at this stage and what the facts make of it; what is likely before them is not told. */
export function isTooEarly(prior: ByCause, { causes: shares, unknown }: Posterior): boolean {
  const moved =
    causes.reduce((sum, cause) => sum + Math.abs(shares[cause] / (1 - unknown) - prior[cause]), 0) / 2;
  return moved < littleTold && causes.every((cause) => shares[cause] < likely || prior[cause] >= likely);
}
