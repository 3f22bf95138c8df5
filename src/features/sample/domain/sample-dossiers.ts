import type { Dossier } from '#features/applications/domain/dossier.ts';
import type { MailKind } from '#features/inbox/domain/job-mail.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import { addDays, type CalendarDay } from '#lib/calendar-day.ts';
import { type SampleMoment, sampleStory } from './sample-story.ts';

export interface Sample {
  readonly dossiers: readonly Dossier[];
  readonly mails: readonly StoredMail[];
}

/** The made-up person's history, as it would look today. */
export function sampleDossiers(
  today: CalendarDay,
  importId: string,
  newId: () => string,
  idOf: (company: string) => string,
): Sample {
  const mails: StoredMail[] = [];
  const dossiers = sampleStory.map(({ opening, moments }): Dossier => {
    const events = moments.map(({ daysAgo, kind, round, note, mail }, position) => {
      const on = addDays(today, -daysAgo);
      const key = `sample:${opening.company}:${position}`;
      if (mail) mails.push(storedMail(mail, kind, key, on));
      return {
        id: newId(),
        kind,
        on,
        ...(round && { round }),
        ...(note && { note }),
        ...(mail && { quote: mail.quote }),
        source: mail ? { kind: 'mail' as const, key } : { kind: 'sample' as const, key },
        importId,
      };
    });
    return { id: idOf(opening.company), opening, events };
  });
  return { dossiers, mails };
}

type Mail = NonNullable<SampleMoment['mail']>;

function storedMail({ from, subject, text }: Mail, kind: SampleMoment['kind'], key: string, on: CalendarDay) {
  return { key, sender: from, subject, text, sentAt: `${on}T10:12:00.000Z`, kind: mailKindOf(kind) };
}

function mailKindOf(kind: SampleMoment['kind']): MailKind {
  if (kind === 'rejected' || kind === 'closed') return 'rejection';
  if (kind === 'interview') return 'interview';
  return kind === 'acknowledged' ? 'acknowledgement' : 'update';
}
