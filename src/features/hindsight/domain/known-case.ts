import type { Stage } from '#features/applications/domain/event.ts';
import type { RejectionCase } from '#features/reasons/domain/case.ts';
import type { Figures } from '#features/reasons/domain/figures.ts';
import { isTelling } from '#features/reasons/domain/observation.ts';
import { observe } from '#features/reasons/domain/observe.ts';
import { type Situation, situationOf } from '#features/reasons/domain/situation.ts';
import { stageReached } from '#features/reasons/domain/stage-reached.ts';
import type { MustHaves } from './must-haves.ts';

/** What is stored beside the mails and the events of an application, and speaks of its case. */
export interface Beside {
  readonly posting?: Pick<NonNullable<RejectionCase['posting']>, 'postedAt' | 'repostedAt' | 'applicants'>;
  readonly musts?: MustHaves | undefined;
}

/** The situation of a case, as the explanation sees it, with what is stored beside it where the case does not know it. */
export function knownSituation(rejection: RejectionCase, { posting, musts }: Beside): Situation {
  const whole = posting ? { ...rejection, posting: { ...posting, ...rejection.posting } } : rejection;
  const observations = observe(whole).filter(isTelling);
  const stage: Stage = stageReached(whole, observations);
  const situation = situationOf(whole, stage, observations);
  const { mustsMet, mustsSeen } = situation.figures;
  if (musts === undefined || mustsMet !== undefined || mustsSeen !== undefined) return situation;
  return { ...situation, figures: { ...situation.figures, ...figuresOfMusts(musts, situation) } };
}

/**
 * Which must-haves are met is known when all are shown or the person has said so; otherwise only what the résumé shows
 * is known, and what it does not show may still be there.
 */
function figuresOfMusts({ asked, shown, hidden, lacking }: MustHaves, { seen }: Situation): Partial<Figures> {
  const allMet = seen.includes('all-musts-met');
  if (!allMet && shown + hidden + lacking < asked) return { mustsSeen: shown / asked };
  const met = allMet ? asked : shown + hidden;
  return { mustsMet: met / asked, mustsHidden: (met - shown) / asked };
}
