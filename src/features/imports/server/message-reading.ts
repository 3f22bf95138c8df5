import type { Finding } from '#features/applications/domain/finding.ts';
import { findingIn } from '#features/inbox/domain/finding-in.ts';
import { incomingMail } from '#features/inbox/domain/incoming-mail.ts';
import { readMail } from '#features/inbox/domain/read-mail.ts';
import { isReceived } from '#features/inbox/domain/received.ts';
import { threadOf } from '#features/inbox/domain/reply-of.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import { englishWords } from '#platform/language/english-words.ts';
import { mailKey } from '#platform/mail/mail-key.ts';
import { parseMail } from '#platform/mail/parse-mail.ts';
import type { ParsedMail } from '#platform/mail/parsed-mail.ts';

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
export async function readMessage(raw: Uint8Array): Promise<MessageReading> {
  const parsed = await parseMail(raw);
  if (!parsed.ok) return { unreadable: parsed.failure.message };
  const mail = parsed.value;
  const incoming = incomingMail(mail);
  if (!isReceived(mail.labels)) return { sent: threadOf(incoming) };
  const reading = readMail(incoming, { isWord });
  const key = mailKey(mail);
  const finding = findingIn(incoming, reading, key);
  if (!finding) return {};
  const kept = finding.reply ? { ...mail, html: undefined, text: mail.text.slice(0, longestAnswer) } : mail;
  return { finding, mail: storedMail(kept, key, reading.kind) };
}

function storedMail(mail: ParsedMail, key: string, kind: StoredMail['kind']): StoredMail {
  const { name, address } = mail.from ?? { name: '', address: '' };
  return {
    key,
    sender: name ? `${name} <${address}>` : address,
    subject: mail.subject ?? '',
    ...(mail.date && { sentAt: mail.date }),
    text: mail.text.slice(0, longestText),
    ...(mail.html && mail.html.length <= longestHtml && { html: mail.html }),
    kind,
  };
}
