import type { RejectionCase } from './case.ts';
import type { Observation } from './observation.ts';
import { observeAnswers } from './observe-answers.ts';
import { observeChannel } from './observe-channel.ts';
import { observeFacts } from './observe-facts.ts';
import { observeInterviews } from './observe-interviews.ts';
import { observeKnockouts } from './observe-knockouts.ts';
import { observePosting } from './observe-posting.ts';
import { observeTerms } from './observe-terms.ts';
import { observeTexts } from './observe-texts.ts';
import { observeTiming } from './observe-timing.ts';
import { observeWording } from './observe-wording.ts';

const observers = [
  observeTiming,
  observePosting,
  observeChannel,
  observeKnockouts,
  observeTerms,
  observeFacts,
  observeTexts,
  observeInterviews,
  observeWording,
  observeAnswers,
];

/**
 * Everything a case shows, each kind of fact once (with the first words and figures that show it), in a fixed order.
 * A fact seen in two mails is still one fact.
 */
export function observe(rejection: RejectionCase): Observation[] {
  const seen = new Map<string, Observation>();
  for (const observation of observers.flatMap((observer) => observer(rejection))) {
    const before = seen.get(observation.evidenceId);
    seen.set(observation.evidenceId, { ...observation, ...before });
  }
  return [...seen.values()].sort((a, b) => (a.evidenceId < b.evidenceId ? -1 : 1));
}
