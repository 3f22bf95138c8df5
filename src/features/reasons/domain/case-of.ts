import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import type { ApplicationEvent, EventKind } from '#features/applications/domain/event.ts';
import { evidenceOf } from '#features/inbox/domain/mail-evidence.ts';
import { readMail } from '#features/inbox/domain/read-mail.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import type { Answers, Fact, RejectionCase } from './case.ts';
import { isExplainable } from './is-explainable.ts';
import { sentencesOf } from './sentences.ts';

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
    facts: ending === 'closed' ? [{ id: 'employer-reason', value: 'closed' }] : employersReason(mails),
    answers,
  };
}

/** The reason that a rejection itself names, with the words that do. */
function employersReason(mails: readonly StoredMail[]): Fact[] {
  for (const { kind, subject, text, sender } of mails) {
    if (kind !== 'rejection') continue;
    const mail = { from: sender, subject, text };
    const { reason } = readMail(mail);
    if (!reason || reason === 'generic' || reason === 'other_candidates') continue;
    const words = evidenceOf(mail).reasons.find((found) => found.reason === reason)?.quote;
    return [
      { id: 'employer-reason', value: reason },
      ...(words ? [{ id: 'employer-quote', value: sentenceWith(words, text) }] : []),
    ];
  }
  return [];
}

const sentenceWith = (words: string, text: string): string =>
  sentencesOf(text).find((sentence) => sentence.includes(words)) ?? words;

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
