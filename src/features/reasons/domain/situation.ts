import type { Stage } from '#features/applications/domain/event.ts';
import type { RejectionCase } from './case.ts';
import type { EvidenceId } from './evidence.ts';
import { type Figures, figuresOf, figuresWithout } from './figures.ts';
import type { Observation } from './observation.ts';
import { daysFrom } from './observe-timing.ts';

/** All that the gates and the answer are judged by. */
export interface Situation {
  readonly stage: Stage;
  /** They answered; false when they did not, or when that is not known. */
  readonly answered: boolean;
  /** The posting had been put up again before this application, so that it cannot speak of how it ended. */
  readonly repostedBefore: boolean;
  readonly figures: Figures;
  readonly seen: readonly EvidenceId[];
}

/** What a case and the facts seen in it come down to. */
export function situationOf(
  rejection: RejectionCase,
  stage: Stage,
  observations: readonly Observation[],
): Situation {
  const { appliedAt, posting, ending } = rejection;
  return {
    stage,
    answered: ending === 'rejected',
    repostedBefore: daysFrom(posting?.repostedAt, appliedAt) !== undefined,
    figures: figuresOf(rejection, stage),
    seen: observations.map(({ evidenceId }) => evidenceId),
  };
}

/** The same without one of the facts, and without the figure behind it. */
export const situationWithout = (situation: Situation, id: EvidenceId): Situation => ({
  ...situation,
  figures: figuresWithout(situation.figures, id),
  seen: situation.seen.filter((other) => other !== id),
});

/** The same with one fact more. */
export const situationWith = (situation: Situation, id: EvidenceId): Situation => ({
  ...situation,
  seen: [...situation.seen.filter((other) => other !== id), id],
});

/** A situation of which nothing but the stage is known. */
export const nothingKnown = (stage: Stage): Situation => ({
  stage,
  answered: false,
  repostedBefore: false,
  figures: {},
  seen: [],
});
