import { findingOf } from '#features/inbox/domain/finding-of.ts';
import { incomingMail } from '#features/inbox/domain/incoming-mail.ts';
import { readMail } from '#features/inbox/domain/read-mail.ts';
import { isReceived } from '#features/inbox/domain/received.ts';
import type { MailItem } from '#platform/mail/mail-item.ts';
import { mailKey } from '#platform/mail/mail-key.ts';
import { readMailSource } from '#platform/mail/mail-source.ts';
import type { ParsedMail } from '#platform/mail/parsed-mail.ts';
import type { ReadItem } from './read-item.ts';

/** Longer mails are kept as text only. */
const longestHtml = 300_000;
const longestText = 200_000;

/** Reads a mailbox, mail by mail. What is not about an application of one's own is looked at and not kept. */
export async function* mailItems(path: string): AsyncGenerator<ReadItem> {
  for await (const item of readMailSource(path)) yield readItem(item);
}

function readItem({ bytesRead, bytesTotal, position, result }: MailItem): ReadItem {
  const progress = { bytesRead, bytesTotal };
  if (!result.ok) {
    const place = `${position.file}, message ${position.index + 1} (at byte ${position.offset})`;
    return { ...progress, broken: { position: place, reason: result.failure.message } };
  }
  const mail = result.value;
  if (!isReceived(mail.labels)) return progress;
  const incoming = incomingMail(mail);
  const reading = readMail(incoming);
  const key = mailKey(mail);
  const found = findingOf(incoming, reading, key);
  if (!found.ok) return progress;
  return { ...progress, finding: found.value, mail: storedMail(mail, key, reading.kind) };
}

function storedMail(mail: ParsedMail, key: string, kind: NonNullable<ReadItem['mail']>['kind']) {
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
