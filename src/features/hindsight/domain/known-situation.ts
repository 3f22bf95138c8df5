import type { Stage } from '#features/applications/domain/event.ts';
import type { RejectionCase } from '#features/reasons/domain/case.ts';
import { isTelling } from '#features/reasons/domain/observation.ts';
import { observe } from '#features/reasons/domain/observe.ts';
import { type Situation, situationOf } from '#features/reasons/domain/situation.ts';
import { stageReached } from '#features/reasons/domain/stage-reached.ts';

/** The situation of a case, as the explanation sees it. */
export function knownSituation(rejection: RejectionCase): Situation {
  const observations = observe(rejection).filter(isTelling);
  const stage: Stage = stageReached(rejection, observations);
  return situationOf(rejection, stage, observations);
}
