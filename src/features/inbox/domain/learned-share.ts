import { type MailKind, mailKinds } from './job-mail.ts';
import { type MailEvidence, namesJob } from './mail-evidence.ts';
import { fromRecruiter } from './mail-structure.ts';

const massMail: readonly MailKind[] = ['unrelated', 'alert'];

/**
 * How much learned words count, 0 to 1: as far as the rules take a mail to be about one opening and are not sure
 * themselves, and not at all where nothing speaks of a job. Words were learned from mails around jobs, and say nothing about other mail.
 * `byRules`: the rules' probabilities in the order of `mailKinds`.
 */
export function learnedShare({ cues, structure, sender }: MailEvidence, byRules: readonly number[]): number {
  const speaksOfJob =
    fromRecruiter(sender) ||
    cues.some(({ cue }) => cue === 'ownApplication') ||
    structure.some(({ means }) => means === namesJob);
  if (!speaksOfJob) return 0;
  const ofOpening = mailKinds.reduce(
    (sum, kind, at) => sum + (massMail.includes(kind) ? 0 : (byRules[at] ?? 0)),
    0,
  );
  return ofOpening * (1 - Math.max(...byRules));
}
