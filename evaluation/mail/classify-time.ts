import { incomingMail } from '#features/inbox/domain/incoming-mail.ts';
import type { IncomingMail } from '#features/inbox/domain/job-mail.ts';
import { readMail } from '#features/inbox/domain/read-mail.ts';
import { simpleEmail } from '#platform/mail/simple-email.ts';
import { makeMailbox } from '../../tests/mailbox/make-mailbox.ts';
import { median } from './median.ts';

const characters = 8 * 1024;
const rounds = 15;

/** Microseconds that classifying a mail of 8 kB takes: the mean over a mixed mailbox, the median of several rounds. */
export function classifyTime(): number {
  const mails = longMails();
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    for (const mail of mails) readMail(mail);
    return ((performance.now() - began) / mails.length) * 1_000;
  });
  return median(times.slice(2));
}

/** Every mail of the made-up mailbox, its words again and again until they are 8 kB in its language. */
function longMails(): IncomingMail[] {
  return makeMailbox().messages.flatMap((raw) => {
    const email = simpleEmail(raw);
    if (!email?.text) return [];
    const { name = '', address = '' } = email.from ?? {};
    const headers = Object.fromEntries(email.headers.map(({ key, value }) => [key, value]));
    const text = email.text.repeat(Math.ceil(characters / email.text.length)).slice(0, characters);
    const { messageId, subject } = email;
    return [
      incomingMail({
        ...{
          messageId,
          subject,
          headers,
          text,
          references: [],
          utcOffset: undefined,
          to: [],
          date: headers.date,
        },
        from: { name, address },
      }),
    ];
  });
}
