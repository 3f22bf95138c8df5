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

/** Every mail of the made-up mailbox, with as many others quoted behind its words as make it 8 kB. */
function longMails(): IncomingMail[] {
  const mails = makeMailbox().messages.flatMap((raw) => {
    const email = simpleEmail(raw);
    return email?.text ? [{ ...email, text: email.text }] : [];
  });
  return mails.map((email, at) => {
    const others = [...mails.slice(at + 1), ...mails].map(({ text }) => text);
    const headers = Object.fromEntries(email.headers.map(({ key, value }) => [key, value]));
    const [from, to] = [email.from, ...(email.to ?? [])].map((each) => ({
      name: each?.name ?? '',
      address: each?.address ?? '',
    }));
    return incomingMail({
      messageId: email.messageId,
      references: [],
      from,
      to: to ? [to] : [],
      subject: email.subject,
      date: headers.date,
      headers,
      text: [email.text, ...others].join('\n\n').slice(0, characters),
    });
  });
}
