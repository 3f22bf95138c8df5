import { employerReasons } from '#features/reasons/domain/employer-reason.ts';
import type { EvidenceId } from '#features/reasons/domain/evidence.ts';
import { plainOf } from '#features/reasons/domain/evidence-hinted.ts';
import type { Observation } from '#features/reasons/domain/observation.ts';
import { isSaidReason } from '#features/reasons/domain/said-texts.ts';
import { type LabelledMail, labelledMails } from '../labelled-mails.ts';

/** A missing skill and missing experience are told in the same words; so is a place that is filled or gone. */
const alike: Readonly<Partial<Record<EvidenceId, readonly EvidenceId[]>>> = {
  'names-skill': ['says-qualification'],
  'says-qualification': ['names-skill'],
  'says-filled': ['says-gone-before'],
};

interface Heard {
  /** Rejections that name the reason, and those of them whose words are understood. */
  readonly of: number;
  readonly understood: number;
}

/** Reads the words of an employer. */
type Reader = (text: string) => Observation[];

/** How often words show the reason a made-up rejection is labelled with, by reason; no mail was written for them. */
export function wordsInMails(reader: Reader): { byReason: Record<string, Heard>; falseReasons: Heard } {
  const rejections = labelledMails().filter(({ kind }) => kind === 'rejection');
  const general = rejections.filter(({ reason }) => wantedOf(reason) === undefined);
  const reasons = [...new Set(rejections.map(({ reason }) => reason))].filter((reason) => wantedOf(reason));
  const byReason = reasons.map((reason) => {
    const mails = rejections.filter((mail) => mail.reason === reason);
    return [
      reason,
      { of: mails.length, understood: mails.filter((mail) => isUnderstood(mail, reader)).length },
    ] as const;
  });
  return {
    byReason: Object.fromEntries(byReason),
    falseReasons: {
      of: general.length,
      understood: general.filter((mail) => shownIn(mail, reader).some(isSaidReason)).length,
    },
  };
}

function isUnderstood(mail: LabelledMail, reader: Reader): boolean {
  const wanted = wantedOf(mail.reason);
  const shown = shownIn(mail, reader);
  return wanted !== undefined && [wanted, ...(alike[wanted] ?? [])].some((id) => shown.includes(id));
}

/** What a labelled reason shows; nothing when it is written to nearly everyone. */
function wantedOf(reason: string | undefined): EvidenceId | undefined {
  const shows = employerReasons[reason ?? 'generic'];
  return shows === 'boilerplate' ? undefined : shows;
}

const plainIds: Readonly<Partial<Record<EvidenceId, EvidenceId>>> = plainOf;

/** What is only hinted at counts as if it had been said. */
const shownIn = ({ mail }: LabelledMail, reader: Reader): EvidenceId[] =>
  reader(`${mail.subject ?? ''}\n\n${mail.text ?? ''}`).map(
    ({ evidenceId }) => plainIds[evidenceId] ?? evidenceId,
  );
