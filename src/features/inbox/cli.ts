import { z } from 'zod';
import type { Finding } from '#features/applications/domain/finding.ts';
import { Problem } from '#lib/problem.ts';
import { detectLanguage } from '#platform/language/detect-language.ts';
import { englishWords } from '#platform/language/english-words.ts';
import { bodyText } from '#platform/mail/body-text.ts';
import type { MailItem } from '#platform/mail/mail-item.ts';
import { readMailSource } from '#platform/mail/mail-source.ts';
import { parseMail } from '#platform/mail/parse-mail.ts';
import { rawMessages } from '#platform/mail/raw-messages.ts';
import type { MailDetails } from './domain/details/mail-details.ts';
import { findingIn } from './domain/finding-in.ts';
import { incomingMail } from './domain/incoming-mail.ts';
import type { IncomingMail, MailReading } from './domain/job-mail.ts';
import { readMail } from './domain/read-mail.ts';
import { readDetails } from './read-details.ts';

const isWord = await englishWords();

/** One mail on the command line: a whole message as it was sent, or its parts. */
const mailLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  raw: z.string().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  subject: z.string().nullish(),
  date: z.string().nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  headers: z.record(z.string(), z.unknown()).nullish(),
});
type MailLine = z.infer<typeof mailLineSchema>;

/** A read mail, and what it says about an application. */
export interface MailAnswer {
  readonly answer: { readonly id: string | number } & MailReading & { readonly details?: MailDetails };
  readonly finding: Finding | undefined;
  /** The address it was sent to. */
  readonly person: string;
}

/** A message of a file that could not be read, with its place. */
export interface UnreadAnswer {
  readonly answer: {
    readonly id: string;
    readonly error: { readonly code: string; readonly message: string };
  };
}

/** Reads one line of `read mail --jsonl`. Throws a `Problem` when it is not such a line. */
export async function readMailLine(value: unknown): Promise<MailAnswer> {
  const line = mailLineSchema.safeParse(value);
  if (!line.success) throw new Problem(400, 'line-invalid', z.prettifyError(line.error).replace(/\s+/g, ' '));
  const { id, raw } = line.data;
  if (typeof raw !== 'string') return answered(id, partsOf(line.data));
  const mail = await parseMail(new Uint8Array(Buffer.from(raw)));
  if (!mail.ok) throw new Problem(422, mail.failure.code, mail.failure.message);
  return answered(id, incomingMail(mail.value));
}

/** Reads every mail at `path`: an mbox, an .eml, a zip or a folder. */
export async function* readMailAt(path: string): AsyncGenerator<MailAnswer | UnreadAnswer> {
  for await (const item of readMailSource(path)) yield await answerOf(item);
}

/** Reads the mails that come as one stream: one message, or an mbox. */
export async function* readMailFrom(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<MailAnswer | UnreadAnswer> {
  const name = 'standard input';
  for await (const { raw, index, offset } of rawMessages(chunks, name)) {
    yield await answerOf({ position: { file: name, index, offset }, result: await parseMail(raw) });
  }
}

async function answerOf({
  position,
  result,
}: Pick<MailItem, 'position' | 'result'>): Promise<MailAnswer | UnreadAnswer> {
  const id = `${position.file}#${position.index + 1}`;
  if (!result.ok) return { answer: { id, error: { ...result.failure } } };
  const mail = incomingMail(result.value);
  return { ...(await answered(mail.messageId ?? id, mail)), person: '' };
}

async function answered(id: string | number, mail: IncomingMail): Promise<MailAnswer> {
  const reading = readMail(mail, { language: detectLanguage(mail.text || mail.subject || ''), isWord });
  const details = await readDetails(mail, reading);
  return {
    answer: { id, ...reading, ...(details && { details }) },
    finding: findingIn(mail, reading, String(id), details),
    person: /[^\s<>,"]+@[^\s<>,"]+/.exec(mail.to ?? '')?.[0].toLowerCase() ?? '',
  };
}

function partsOf({ id: _, raw: __, html, headers, text, ...mail }: MailLine): IncomingMail {
  const named = Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    ...mail,
    text: bodyText(text ?? undefined, html ?? undefined),
    html,
    headers: named,
    messageId: idsIn(named['message-id'])[0],
    references: [...idsIn(named.references), ...idsIn(named['in-reply-to'])],
  };
}

const idsIn = (header: unknown): string[] =>
  typeof header === 'string' ? (header.match(/<[^<>\s]+>/g) ?? []) : [];
