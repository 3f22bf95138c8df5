import type { Finding } from '#features/applications/domain/finding.ts';
import { findingOf } from '#features/inbox/domain/finding-of.ts';
import { incomingMail } from '#features/inbox/domain/incoming-mail.ts';
import { readMail } from '#features/inbox/domain/read-mail.ts';
import { isReceived } from '#features/inbox/domain/received.ts';
import type { StoredMail } from '#features/inbox/domain/stored-mail.ts';
import { readDetails } from '#features/inbox/read-details.ts';
import { mailKey } from '#platform/mail/mail-key.ts';
import { parseMail } from '#platform/mail/parse-mail.ts';
import type { ParsedMail } from '#platform/mail/parsed-mail.ts';

/** What one message came to: nothing when it is about no application of one's own. */
export interface MessageReading {
  readonly finding?: Finding;
  readonly mail?: StoredMail;
  /** The sentence for the person when it could not be read. */
  readonly unreadable?: string;
}

/** Longer mails are kept as text only. */
const longestHtml = 300_000;
const longestText = 200_000;

/** Reads one raw message. What is not about an application of one's own is looked at and not kept. */
export async function readMessage(raw: Uint8Array): Promise<MessageReading> {
  const parsed = await parseMail(raw);
  if (!parsed.ok) return { unreadable: parsed.failure.message };
  const mail = parsed.value;
  if (!isReceived(mail.labels)) return {};
  const incoming = incomingMail(mail);
  const reading = readMail(incoming);
  const key = mailKey(mail);
  const found = findingOf(incoming, reading, key, await readDetails(incoming, reading));
  if (!found.ok) return {};
  return { finding: found.value, mail: storedMail(mail, key, reading.kind) };
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
