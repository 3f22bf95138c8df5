import type { Finding } from '#features/applications/domain/finding.ts';
import { betweenWhom } from './between-whom.ts';
import type { IncomingMail, MailReading } from './job-mail.ts';
import { ownWords } from './own-words.ts';
import { timeAgreed } from './time-agreed.ts';

/** An answer is short; a longer mail says for itself what it is about. */
const longestReply = 1_500;
const longestQuote = 200;
/** How sure a kind is that only the conversation tells. */
export const certaintyOfAnswer = 0.65;
const listHeaders = ['list-id', 'list-unsubscribe'];

/**
 * What a mail that says nothing of an application by itself tells as an answer in a conversation about one;
 * undefined for a mail that answers nothing, goes to many or is long.
 */
export function replyOf(mail: IncomingMail, reading: MailReading, key: string): Finding | undefined {
  const thread = threadOf(mail);
  const words = ownWords(mail.text ?? '').trim();
  const isToMany = listHeaders.some((name) => mail.headers?.[name] !== undefined);
  if (thread.length < 2 || isToMany || reading.date === null || words.length > longestReply) return undefined;
  const quote = words.split('\n')[0]?.trim().slice(0, longestQuote);
  const kind = timeAgreed(words) ? 'interview' : 'update';
  return {
    source: { kind: 'mail', key },
    opening: {},
    ...betweenWhom(mail),
    thread,
    reply: true,
    happenings: [{ kind, on: reading.date, ...(quote ? { quote } : {}) }],
    confidence: certaintyOfAnswer,
  };
}

/** The message ids of a mail and of those it answers, the nearest last. */
export const threadOf = ({ messageId, references }: IncomingMail): string[] => [
  ...new Set([messageId, ...(references ?? [])].filter((id) => typeof id === 'string')),
];
