import type { IncomingMail } from '#features/inbox/domain/job-mail.ts';
import { evidenceOf } from '#features/inbox/domain/mail-evidence.ts';
import { readMail } from '#features/inbox/domain/read-mail.ts';
import type { Fact } from './case.ts';
import { employerReasons } from './employer-reason.ts';
import { isTelling } from './observation.ts';
import { readEmployersWords } from './observe-wording.ts';
import { sentencesOf } from './sentences.ts';

/**
 * The reason that a rejection itself names, as the reader of mails finds it, with the words that do; none where the
 * words of that mail plainly show another one. Mails that are no rejection name none.
 */
export function employersReasonIn(mails: readonly IncomingMail[]): Fact[] {
  for (const mail of mails) {
    const { reason } = readMail(mail, { onlyOwn: true });
    if (!reason || employerReasons[reason] === 'boilerplate' || showsAnother(mail, reason)) continue;
    const words = evidenceOf(mail).reasons.find((found) => found.reason === reason)?.quote;
    return [
      { id: 'employer-reason', value: reason, from: 'mail' },
      ...(words ? [{ id: 'employer-quote', value: sentenceWith(words, mail.text ?? '') }] : []),
    ];
  }
  return [];
}

function showsAnother({ subject, text }: IncomingMail, reason: string): boolean {
  const shown = readEmployersWords(`${subject ?? ''}\n\n${text ?? ''}`).filter(isTelling);
  return shown.length > 0 && !shown.some(({ evidenceId }) => evidenceId === employerReasons[reason]);
}

const sentenceWith = (words: string, text: string): string =>
  sentencesOf(text).find((sentence) => sentence.includes(words)) ?? words;
