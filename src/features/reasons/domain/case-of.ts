import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import type { ApplicationEvent, EventKind } from '#features/applications/domain/event.ts';
import type { IncomingMail } from '#features/inbox/domain/job-mail.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import type { Answers, Fact, RejectionCase } from './case.ts';
import { elsewhereInCase } from './elsewhere-in-case.ts';
import { employersReasonIn } from './employers-reason-in.ts';
import { isExplainable } from './is-explainable.ts';
import type { KeptElsewhere } from './kept-elsewhere.ts';
import { notesInCase } from './notes-in-case.ts';

/**
 * What a stored application shows, with what is kept of it elsewhere, in the form in which it is explained; undefined when
 * nothing ended by them.
 */
export function caseOf(
  dossier: Dossier,
  mails: readonly StoredMail[],
  answers: Answers,
  elsewhere: KeptElsewhere = {},
): RejectionCase | undefined {
  const { id, stage, ending, channel, appliedOn, endedOn } = applicationOf(dossier);
  if (!isExplainable(ending)) return undefined;
  const momentOf = (day: string | undefined, ...kinds: EventKind[]) =>
    sentAt(dossier.events, day, kinds, mails);
  const appliedAt = momentOf(appliedOn, 'applied', 'acknowledged') ?? appliedOn;
  const { facts, ...kept } = elsewhereInCase(elsewhere);
  const endedAt = momentOf(endedOn, ending) ?? (isDayUnknown(dossier.events, ending) ? undefined : endedOn);
  return {
    id,
    stage,
    ending: ending === 'silent' ? 'silent' : 'rejected',
    channel,
    ...(appliedAt && { appliedAt }),
    ...(endedAt && { endedAt }),
    mails: mails.map(({ subject, text, sentAt }) => ({ subject, text, date: sentAt })),
    ...kept,
    ...notesInCase(dossier.events),
    facts: [
      ...(ending === 'closed'
        ? [saysClosed]
        : employersReasonIn(mails.filter(({ kind }) => kind === 'rejection').map(incoming))),
      ...facts,
    ],
    answers,
  };
}

const saysClosed: Fact = { id: 'employer-reason', value: 'closed', from: 'application' };

const incoming = ({ sender, subject, text }: StoredMail): IncomingMail => ({ from: sender, subject, text });

/** Whether a sheet told the ending without its day; then nothing follows from how long it took. */
const isDayUnknown = (events: readonly ApplicationEvent[], ending: EventKind): boolean =>
  events.findLast(({ kind }) => kind === ending)?.dayUnknown === true;

/** The moment of an event of that day that a mail told: hours matter, because a no within minutes speaks for a fixed rule. */
function sentAt(
  events: readonly ApplicationEvent[],
  day: string | undefined,
  kinds: readonly EventKind[],
  mails: readonly StoredMail[],
): string | undefined {
  const event = events.find(
    ({ kind, on, source }) => on === day && kinds.includes(kind) && source.kind === 'mail',
  );
  return mails.find(({ key }) => key === event?.source.key)?.sentAt;
}
