import type { RejectionCase } from './case.ts';
import type { FactOrigin } from './fact-origin.ts';
import type { Observation } from './observation.ts';
import { observeAnswers } from './observe-answers.ts';
import { observeChannel } from './observe-channel.ts';
import { observeFacts } from './observe-facts.ts';
import { observeInterviews } from './observe-interviews.ts';
import { observeKnockouts } from './observe-knockouts.ts';
import { observeMusts } from './observe-musts.ts';
import { observePosting } from './observe-posting.ts';
import { observeTerms } from './observe-terms.ts';
import { observeTexts } from './observe-texts.ts';
import { observeTiming } from './observe-timing.ts';
import { observeWording } from './observe-wording.ts';

type Observer = (rejection: RejectionCase) => Observation[];

/** What looks for facts, and where it looks unless it says so itself. */
const observers: readonly (readonly [FactOrigin, Observer])[] = [
  ['counted', observeTiming],
  ['posting', observePosting],
  ['application', observeChannel],
  ['note', observeKnockouts],
  ['posting', observeTerms],
  ['you', observeFacts],
  ['match', observeMusts],
  ['note', observeTexts],
  ['note', observeInterviews],
  ['mail', observeWording],
  ['answer', observeAnswers],
];

/**
 * Everything a case shows, each kind of fact once (with the first words and figures that show it), in a fixed order.
 * A fact seen in two mails is still one fact; what is not so by the person's word is left out.
 */
export function observe(rejection: RejectionCase): Observation[] {
  const seen = new Map<string, Observation>();
  for (const [from, observer] of observers) {
    for (const observation of observer(rejection)) {
      const before = seen.get(observation.evidenceId);
      seen.set(observation.evidenceId, { from, ...observation, ...before });
    }
  }
  for (const id of rejection.leftOut ?? []) seen.delete(id);
  return [...seen.values()].sort((a, b) => (a.evidenceId < b.evidenceId ? -1 : 1));
}
