import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import type { ApplicationEvent, EventKind } from '#features/applications/domain/event.ts';
import type { IncomingMail } from '#features/inbox/domain/job-mail.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import type { Answers, RejectionCase } from './case.ts';
import { employersReasonIn } from './employers-reason-in.ts';
import { isExplainable } from './is-explainable.ts';

/** What a stored application shows, in the form in which it is explained; undefined when nothing ended by them. */
export function caseOf(
  dossier: Dossier,
  mails: readonly StoredMail[],
  answers: Answers,
): RejectionCase | undefined {
  const { id, stage, ending, channel, appliedOn, endedOn } = applicationOf(dossier);
  if (!isExplainable(ending)) return undefined;
  const momentOf = (kinds: readonly EventKind[]) => sentAt(dossier.events, kinds, mails);
  const appliedAt = momentOf(['applied', 'acknowledged']) ?? appliedOn;
  const endedAt = momentOf([ending]) ?? (isDayUnknown(dossier.events, ending) ? undefined : endedOn);
  return {
    id,
    stage,
    ending: ending === 'silent' ? 'silent' : 'rejected',
    channel,
    ...(appliedAt && { appliedAt }),
    ...(endedAt && { endedAt }),
    mails: mails.map(({ subject, text, sentAt }) => ({ subject, text, date: sentAt })),
    interviews: dossier.events
      .filter(({ kind }) => kind === 'interview')
      .map(({ on, note }) => ({ date: on, ...(note && { notes: note }) })),
    facts:
      ending === 'closed'
        ? [{ id: 'employer-reason', value: 'closed' }]
        : employersReasonIn(mails.filter(({ kind }) => kind === 'rejection').map(incoming)),
    answers,
  };
}

const incoming = ({ sender, subject, text }: StoredMail): IncomingMail => ({ from: sender, subject, text });

/** Whether a sheet told the ending without its day; then nothing follows from how long it took. */
const isDayUnknown = (events: readonly ApplicationEvent[], ending: EventKind): boolean =>
  events.findLast(({ kind }) => kind === ending)?.dayUnknown === true;

/** The moment of an event that a mail told: hours matter, because a no within minutes speaks for a fixed rule. */
function sentAt(
  events: readonly ApplicationEvent[],
  kinds: readonly EventKind[],
  mails: readonly StoredMail[],
): string | undefined {
  const event = events.find(({ kind, source }) => kinds.includes(kind) && source.kind === 'mail');
  return mails.find(({ key }) => key === event?.source.key)?.sentAt;
}
