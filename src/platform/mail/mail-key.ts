import { createHash } from 'node:crypto';
import type { ParsedMail } from './parsed-mail.ts';

/** What finds the same message again in another export: its id, or a fingerprint of what it says. */
export function mailKey(mail: Pick<ParsedMail, 'messageId' | 'from' | 'date' | 'subject' | 'text'>): string {
  if (mail.messageId) return mail.messageId;
  const said = [mail.from?.address ?? '', mail.date ?? '', mail.subject ?? '', mail.text];
  return `sha256:${createHash('sha256').update(JSON.stringify(said)).digest('hex')}`;
}
