import type { Finding } from '#features/applications/domain/finding.ts';
import type { MailDetails } from './details/mail-details.ts';
import { findingOf } from './finding-of.ts';
import type { IncomingMail, MailReading } from './job-mail.ts';
import { replyOf } from './reply-of.ts';

/** Below this the words alone say too little, and the conversation says more. */
const hardlyAnything = 0.5;

/** What a mail says about an application by itself, or as an answer; undefined when it can say nothing. */
export function findingIn(
  mail: IncomingMail,
  reading: MailReading,
  key: string,
  told?: MailDetails,
): Finding | undefined {
  const found = findingOf(mail, reading, key, told);
  const isClear = found.ok && !(reading.needsReview && reading.confidence < hardlyAnything);
  if (isClear) return found.value;
  const reply = replyOf(mail, reading, key);
  if (!found.ok) return reply;
  const asAnswer = reply?.happenings[0];
  return asAnswer ? { ...found.value, asAnswer } : found.value;
}
