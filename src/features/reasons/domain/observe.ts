import type { RejectionCase } from './case.ts';
import type { Observation } from './observation.ts';
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
];

/**
 * Everything a case shows, each kind of fact once (with the first words that show it, if any do), in a fixed order.
 * A fact seen in two mails is still one fact.
 */
export function observe(rejection: RejectionCase): Observation[] {
  const seen = new Map<string, Observation>();
  for (const observation of observers.flatMap((observer) => observer(rejection))) {
    const before = seen.get(observation.evidenceId);
    if (!before || (before.quote === undefined && observation.quote !== undefined)) {
      seen.set(observation.evidenceId, observation);
    }
  }
  return [...seen.values()].sort((a, b) => (a.evidenceId < b.evidenceId ? -1 : 1));
}
