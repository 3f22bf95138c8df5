import type { Finding } from '#features/applications/domain/finding.ts';
import { findingIn } from '#features/inbox/domain/finding-in.ts';
import { incomingMail } from '#features/inbox/domain/incoming-mail.ts';
import { readMail } from '#features/inbox/domain/read-mail.ts';
import { isReceived } from '#features/inbox/domain/received.ts';
import { threadOf } from '#features/inbox/domain/reply-of.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import { readDetails } from '#features/inbox/read-details.ts';
import { englishWords } from '#platform/language/english-words.ts';
import { mailKey } from '#platform/mail/mail-key.ts';
import { parseMail, parseWords } from '#platform/mail/parse-mail.ts';
import type { MailWords, ParsedMail } from '#platform/mail/parsed-mail.ts';

/** What one message came to: nothing when it is about no application of one's own. */
export interface MessageReading {
  readonly finding?: Finding;
  readonly mail?: StoredMail;
  /** Of a mail that the person sent: its id and what it answers. */
  readonly sent?: readonly string[];
  /** The sentence for the person when it could not be read. */
  readonly unreadable?: string;
}

const isWord = await englishWords();

/** Longer mails are kept as text only. */
const longestHtml = 300_000;
const longestText = 200_000;
/** Of a mere answer, which may have to wait in memory for what it answers. */
const longestAnswer = 4_000;

/** Reads one raw message. What is not about an application of one's own is looked at and not kept. */
export const readMessage = async (raw: Uint8Array): Promise<MessageReading> =>
  understood(raw, await parseWords(raw));

/**
 * Reads raw messages, and tells which one it is about to look at: first all are parsed, then all are understood.
 * Doing one thing at a time is a quarter faster, as its code stays in the processor's memory.
 */
export async function readMessages(
  messages: readonly Uint8Array[],
  onLook: (index: number) => void = () => undefined,
): Promise<MessageReading[]> {
  const parsed: Words[] = [];
  for (const [index, raw] of messages.entries()) {
    onLook(index);
    parsed.push(await parseWords(raw));
  }
  const readings: MessageReading[] = [];
  for (const [index, words] of parsed.entries()) {
    onLook(index);
    readings.push(await understood(messages[index] ?? new Uint8Array(), words));
  }
  return readings;
}

type Words = Awaited<ReturnType<typeof parseWords>>;

async function understood(raw: Uint8Array, words: Words): Promise<MessageReading> {
  if (!words.ok) return { unreadable: words.failure.message };
  const mail = words.value;
  const incoming = incomingMail(mail);
  if (!isReceived(mail.labels)) return { sent: threadOf(incoming) };
  const reading = readMail(incoming, { isWord, onlyOwn: true });
  const key = mailKey(mail);
  const hint = findingIn(incoming, reading, key);
  if (!hint) return {};
  if (hint.reply)
    return {
      finding: hint,
      mail: storedMail({ ...mail, text: mail.text.slice(0, longestAnswer) }, key, reading.kind),
    };
  // Links stand in the HTML and appointments in a part of their own: only of what is kept they are worth decoding.
  const whole = await wholeMail(mail, raw);
  const full = incomingMail(whole);
  const finding = findingIn(full, reading, key, await readDetails(full, reading)) ?? hint;
  return { finding, mail: storedMail(whole, key, reading.kind) };
}

/** The mail with its HTML, for showing it. */
async function wholeMail(mail: MailWords | ParsedMail, raw: Uint8Array): Promise<MailWords | ParsedMail> {
  if ('html' in mail) return mail;
  const whole = await parseMail(raw);
  return whole.ok ? whole.value : mail;
}

function storedMail(mail: MailWords | ParsedMail, key: string, kind: StoredMail['kind']): StoredMail {
  const html = 'html' in mail ? mail.html : undefined;
  const { name, address } = mail.from ?? { name: '', address: '' };
  return {
    key,
    sender: name ? `${name} <${address}>` : address,
    subject: mail.subject ?? '',
    ...(mail.date && { sentAt: mail.date }),
    text: mail.text.slice(0, longestText),
    ...(html && html.length <= longestHtml && { html }),
    kind,
  };
}
