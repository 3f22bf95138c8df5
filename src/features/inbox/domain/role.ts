import type { MailKind } from './job-mail.ts';
import type { Sender } from './sender.ts';
export function roleOf(
  _kind: MailKind,
  _subject: string,
  _text: string,
  _sender: Sender,
): string | undefined {
  return undefined;
}
