import type { IncomingMail } from './job-mail.ts';

/** A parsed message as far as reading it needs. */
interface Parsed {
  readonly messageId: string | undefined;
  readonly references: readonly string[];
  readonly from: { readonly name: string; readonly address: string } | undefined;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string | undefined;
  readonly date: string | undefined;
  readonly text: string;
  readonly utcOffset: number | undefined;
  /** Absent while only the words are known. */
  readonly html?: string | undefined;
  readonly calendar?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** The message as `readMail` takes it. */
export const incomingMail = (mail: Parsed): IncomingMail => ({
  messageId: mail.messageId,
  references: [...mail.references],
  from: mail.from && addressed(mail.from),
  to: mail.to.map(addressed).join(', '),
  subject: mail.subject,
  date: mail.date,
  text: mail.text,
  html: mail.html,
  utcOffset: mail.utcOffset,
  calendar: mail.calendar,
  headers: { ...mail.headers },
});

const addressed = ({ name, address }: { name: string; address: string }): string =>
  name ? `${name} <${address}>` : address;
