import type { RejectionCase } from './case.ts';
import { type ByCause, causes, type Part, partOf } from './cause.ts';
import { causeReasons } from './cause-reasons.ts';
import type { CauseShare, Explanation } from './explanation.ts';
import { type Interval, intervals } from './interval.ts';
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
const littleTold = 0.2;

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
  return {
    id: rejection.id,
    causes: rankedCauses(
      shares,
      intervals(situation, random, usual),
      telling,
      withoutEach(situation, telling, parameters),
    ),
    unknown: shares.unknown,
    ...partShares(shares),
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
      const low = Math.min(ranges[id].low, probability);
      const high = Math.max(ranges[id].high, probability);
      return { id, probability, low, high, ...causeReasons(id, probability, observations, without) };
    })
    .sort((a, b) => b.probability - a.probability);
}

function partShares({ causes: shares }: Posterior): Pick<Explanation, 'notAboutYou' | 'partly' | 'yours'> {
  const sumOf = (part: Part) =>
    causes.filter((cause) => partOf[cause] === part).reduce((sum, cause) => sum + shares[cause], 0);
  return {
    notAboutYou: sumOf('never-about-you'),
    partly: sumOf('partly'),
    yours: sumOf('yours-to-change'),
  };
}

/** Total variation between what is usual at this stage and what the facts make of it; what is likely before them is not told. */
function isTooEarly(prior: ByCause, { causes: shares, unknown }: Posterior): boolean {
  const moved =
    causes.reduce((sum, cause) => sum + Math.abs(shares[cause] / (1 - unknown) - prior[cause]), 0) / 2;
  return moved < littleTold && causes.every((cause) => shares[cause] < likely || prior[cause] >= likely);
}
