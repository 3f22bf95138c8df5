import type { Application } from '#features/applications/domain/application.ts';
import type { ApplicationEvent, EventKind } from '#features/applications/domain/event.ts';
import type { Fact, RejectionCase } from './case.ts';

/** Kinds of events whose quote is the employer's own word about how it stands. */
const employersWord: readonly EventKind[] = ['rejected', 'closed', 'update'];

/**
 * What the stored history of an application says for its explanation. Quotes are words of the employer;
 * notes are the person's own and are read only where they tell of a conversation.
 */
export function caseOfApplication(
  application: Application,
  events: readonly ApplicationEvent[],
): RejectionCase {
  const { id, stage, ending, channel, appliedOn, endedOn } = application;
  const facts: Fact[] = ending === 'closed' ? [{ id: 'employer-reason', value: 'closed' }] : [];
  return {
    id,
    stage,
    ...(ending && { ending: ending === 'silent' ? 'silent' : 'rejected' }),
    channel,
    ...(appliedOn && { appliedAt: appliedOn }),
    ...(endedOn && { endedAt: endedOn }),
    mails: events.flatMap(({ kind, on, quote }) =>
      quote && employersWord.includes(kind) ? [{ date: on, text: quote }] : [],
    ),
    interviews: events.flatMap(({ kind, on, note }) =>
      kind === 'interview' ? [{ date: on, ...(note && { notes: note }) }] : [],
    ),
    facts,
  };
}

/** Whether an ending is one that others decided, so that asking why makes sense. */
export function canBeExplained({ ending }: Pick<Application, 'ending'>): boolean {
  return ending === 'rejected' || ending === 'silent' || ending === 'closed';
}
